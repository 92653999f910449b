package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.jobs.JobPiece;
import org.unionhall.platform.jobs.JobTurn;
import org.unionhall.platform.jobs.JobWork;
import org.unionhall.platform.web.problem.Rejection;

/** Checks a roster piece by piece; nothing changes. Its result is the roster with marks. */
@ApplicationScoped
class CheckWork implements JobWork {

    private static final Logger LOG = Logger.getLogger(CheckWork.class);

    @Inject ImportTurns turns;
    @Inject CheckRows rows;
    @Inject StagedRows staged;
    @Inject Allowances allowances;
    @Inject MarkedRoster marked;

    @Override
    public String kind() {
        return ImportStage.CHECK.kind();
    }

    @Override
    public JobPiece piece(JobTurn job) {
        var turn = turns.take(job);
        var roster = turn.roster();
        var found = rows.check(roster, staged.read(roster, turn.position()), turn.actor());
        requireFewElsewhere(job, found.stream().filter(FoundRow::isElsewhere).count());
        var marks = found.stream().map(one -> one.mark(roster.header(), roster.locale())).toList();
        staged.mark(roster, turn.position(), marks);
        return turn.done(marks);
    }

    /** A roster must not tell of many people whether they are members somewhere. */
    private void requireFewElsewhere(JobTurn job, long elsewhere) {
        if (elsewhere > 0
                && !allowances.take(job.accountId(), DailyUse.FOUND_ELSEWHERE, (int) elsewhere)) {
            LOG.warn("A roster found too many people elsewhere; its check was stopped");
            throw new Rejection(RosterProblem.TOO_MANY_TAKEN);
        }
    }

    @Override
    public StoredFile result(JobTurn job, Stream<byte[]> pieces) {
        return marked.make(job, ImportStage.CHECK);
    }
}
