package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.events.organizationcopy.UnitCopy;
import org.unionhall.platform.persistence.Feed;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.ProblemType;

/**
 * All joining drives. A drive is seen by everybody who sees its sponsor or a unit that holds one of
 * its channels.
 */
@ApplicationScoped
public class Drives extends Repository<Drive> {

    private static final Feed FEED = new Feed("drive_feed");

    @Override
    protected String seenFrom(Scope scope) {
        return """
        exists (select 1 from UnitCopy u where %s and (u.unitId = e.sponsorUnitId
            or u.unitId in (select c.unitId from Channel c where c.driveId = e.id)))
        """
                .formatted(scope.predicate("u.lo"));
    }

    @Override
    protected ProblemType notFound() {
        return DriveProblem.DRIVE_UNKNOWN;
    }

    /** Locked until the transaction ends; empty when there is none. */
    Optional<Drive> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those that still run although their last day has passed. */
    List<UUID> overdue(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select d.id from Drive d where d.status in (OPEN, PAUSED) and d.endsOn <"
                                + " :today order by d.endsOn, d.id",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(100)
                .getResultList();
    }

    /** Those that are over and not settled, whose union has not ended. */
    List<Drive> toSettle() {
        return list(
                "status = ?1 and not exists (select 1 from UnitCopy u where u.unitId ="
                        + " sponsorUnitId and u.status in ?2)",
                DriveStatus.CLOSED,
                UnitCopy.ENDED);
    }

    /** Those that are drafts although their first day has come. */
    List<Drive> toOpen(LocalDate today) {
        return list("status = ?1 and startsOn <= ?2", DriveStatus.DRAFT, today);
    }

    /** Those of a union that are not over yet. */
    List<UUID> underWayOf(UUID sponsorUnitId) {
        return getEntityManager()
                .createQuery(
                        "select d.id from Drive d where d.status in :underWay and"
                                + " d.sponsorUnitId = :sponsor order by d.id",
                        UUID.class)
                .setParameter("underWay", DriveStatus.UNDER_WAY)
                .setParameter("sponsor", sponsorUnitId)
                .getResultList();
    }

    /**
     * Those in one of the statuses whose union has ended, a hundred at a time by their ids.
     *
     * @param after the last id of the hundred before; {@link FindDrive#FIRST} for the first
     */
    List<UUID> ofEndedUnions(Collection<DriveStatus> statuses, UUID after) {
        return getEntityManager()
                .createQuery(
                        "select d.id from Drive d join UnitCopy u on u.unitId = d.sponsorUnitId"
                                + " where d.status in :statuses and u.status in :ended and d.id >"
                                + " :after order by d.id",
                        UUID.class)
                .setParameter("statuses", statuses)
                .setParameter("ended", UnitCopy.ENDED)
                .setParameter("after", after)
                .setMaxResults(100)
                .getResultList();
    }

    /** The next position of the changes feed. */
    long nextFeedPosition() {
        return FEED.next(getEntityManager());
    }
}
