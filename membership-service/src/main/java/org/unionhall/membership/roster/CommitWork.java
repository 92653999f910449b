package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.unionhall.membership.joining.EnterMembers;
import org.unionhall.membership.joining.EnterMembers.Entry;
import org.unionhall.membership.member.AdmitMember.Admitted;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.jobs.JobPiece;
import org.unionhall.platform.jobs.JobTurn;
import org.unionhall.platform.jobs.JobWork;

/**
 * Takes in who was found fit, piece by piece. Every row is checked again; one that was refused, or
 * changed nothing, when who sent it looked at the marks is not taken in behind their back.
 */
@ApplicationScoped
class CommitWork implements JobWork {

    @Inject ImportTurns turns;
    @Inject CheckRows rows;
    @Inject StagedRows staged;
    @Inject EnterMembers enter;
    @Inject MarkedRoster marked;

    @Override
    public String kind() {
        return ImportStage.COMMIT.kind();
    }

    @Override
    public JobPiece piece(JobTurn job) {
        var turn = turns.take(job);
        var roster = turn.roster();
        var before = staged.checked(roster, turn.position());
        var found = rows.check(roster, staged.read(roster, turn.position()), turn.actor());
        var marks = taken(turn, found, before);
        staged.mark(roster, turn.position(), marks);
        return turn.done(marks);
    }

    private List<RowMark> taken(ImportTurns.Turn turn, List<FoundRow> found, List<RowMark> before) {
        var roster = turn.roster();
        var entries = new ArrayList<Entry>();
        for (int row = 0; row < found.size(); row++) {
            boolean agreed = before.get(row).outcome() == RowMark.Outcome.CREATED;
            var entry = agreed && found.get(row).person() != null ? found.get(row).entry() : null;
            entries.add(entry);
        }
        var admitted =
                enter.enter(
                        entries.stream().filter(Objects::nonNull).toList(),
                        roster.reason(),
                        turn.actor());
        staged.became(roster.id(), admitted.values().stream().map(Admitted::id).toList());
        var marks = new ArrayList<RowMark>();
        for (int row = 0; row < found.size(); row++) {
            var entry = entries.get(row);
            var one = found.get(row);
            if (entry != null && admitted.containsKey(entry)) {
                marks.add(RowMark.created(admitted.get(entry).memberNumber()));
            } else if (entry != null) {
                marks.add(FoundRow.elsewhere(one.row()).mark(roster.header(), roster.locale()));
            } else if (one.person() != null) {
                marks.add(before.get(row));
            } else {
                marks.add(one.mark(roster.header(), roster.locale()));
            }
        }
        return marks;
    }

    @Override
    public StoredFile result(JobTurn job, Stream<byte[]> pieces) {
        return marked.make(job, ImportStage.COMMIT);
    }
}
