package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhall.membership.joining.EnterMembers;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.jobs.JobPiece;
import org.unionhall.platform.jobs.JobTurn;
import org.unionhall.platform.jobs.JobWork;

/** Takes back what came of a roster, piece by piece; who has changed meanwhile stays. */
@ApplicationScoped
class UndoWork implements JobWork {

    private static final UUID FIRST = new UUID(0, 0);

    @Inject ImportTurns turns;
    @Inject StagedRows staged;
    @Inject EnterMembers enter;
    @Inject MarkedRoster marked;
    @Inject RosterSettings settings;

    @Override
    public String kind() {
        return ImportStage.UNDO.kind();
    }

    @Override
    public JobPiece piece(JobTurn job) {
        var turn = turns.take(job);
        var roster = turn.roster();
        var after = job.position() == null ? FIRST : UUID.fromString(job.position());
        int most = settings.piece();
        var some = staged.members(roster.id(), after, most);
        int gone = enter.takeBack(some, roster.reason(), turn.actor());
        roster.tookBack(gone, some.size() - gone);
        boolean last = some.size() < most;
        var position = some.isEmpty() ? after : some.get(some.size() - 1);
        return new JobPiece(some.size(), position.toString(), new byte[0], last);
    }

    /** The roster as it was checked: what was taken back can be committed anew. */
    @Override
    public StoredFile result(JobTurn job, Stream<byte[]> pieces) {
        return marked.make(job, ImportStage.CHECK);
    }
}
