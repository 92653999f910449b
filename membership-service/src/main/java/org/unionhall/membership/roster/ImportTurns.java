package org.unionhall.membership.roster;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.jobs.JobPiece;
import org.unionhall.platform.jobs.JobTurn;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Actors;
import org.unionhall.platform.web.problem.Rejection;

/** What every turn of an import begins with: the import, held, and whether its sender still may. */
@ApplicationScoped
class ImportTurns {

    @Inject RosterImports imports;
    @Inject UnitCopies units;
    @Inject Actors actors;

    /**
     * A turn.
     *
     * @param position which piece of the rows it is about
     */
    record Turn(RosterImport roster, Actor actor, int position) {

        /** The piece is done, and this came of its rows. */
        JobPiece done(List<RowMark> marks) {
            roster.counted(
                    count(marks, RowMark.Outcome.CREATED),
                    count(marks, RowMark.Outcome.UNCHANGED),
                    count(marks, RowMark.Outcome.REFUSED));
            int next = position + 1;
            return new JobPiece(
                    marks.size(), String.valueOf(next), new byte[0], next == roster.pieces());
        }

        private static int count(List<RowMark> marks, RowMark.Outcome outcome) {
            return (int) marks.stream().filter(mark -> mark.outcome() == outcome).count();
        }
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN} when the sender may not any more
     */
    Turn take(JobTurn job) {
        var roster = imports.held(UUID.fromString(job.details()));
        var actor = actors.of(job.accountId());
        actor.require(REVIEW_JOINING, units.get(roster.unitId()).place());
        boolean rows = roster.stage() != ImportStage.UNDO && job.position() != null;
        return new Turn(roster, actor, rows ? Integer.parseInt(job.position()) : 0);
    }
}
