package org.unionhall.events.drive;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;

/**
 * All joining drives. A drive is seen by whoever sees its sponsor or a unit that holds one of its
 * channels.
 */
@ApplicationScoped
public class Drives implements PanacheRepositoryBase<Drive, UUID> {

    private static final long FEED_LOCK = 0x6472_6976_6573L;

    private static String seenFrom(Scope scope) {
        return """
         exists (select 1 from UnitCopy u where %s and (u.unitId = d.sponsorUnitId
            or u.unitId in (select c.unitId from Channel c where c.driveId = d.id)))
        """
                .formatted(scope.predicate("u.lo"));
    }

    private TypedQuery<Drive> query(String where, String order, Scope scope) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select d from Drive d where %s and %s order by %s"
                                        .formatted(where, seenFrom(scope), order),
                                Drive.class);
        scope.parameters().forEach(query::setParameter);
        return query;
    }

    Optional<Drive> seen(UUID id, Scope scope) {
        return query("d.id = :id", "d.id", scope)
                .setParameter("id", id)
                .getResultStream()
                .findAny();
    }

    /** Newest first. A null status means any. */
    List<Drive> page(DriveStatus status, PageRequest page, Scope scope) {
        var query =
                query(
                        "(:status is null or d.status = :status) and (:first = true or d.id <"
                                + " :after)",
                        "d.id desc",
                        scope);
        return query.setParameter("status", status)
                .setParameter("first", page.after().isEmpty())
                .setParameter("after", page.after().orElse(new UUID(0, 0)))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /**
     * Those that changed after that position of the feed, each once, in the order of their last
     * change.
     */
    List<Drive> changedAfter(long position, int limit, Scope scope) {
        return query("d.feedPosition > :position", "d.feedPosition", scope)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Locked until the transaction ends, so that its channels and its status change one after the
     * other.
     */
    Optional<Drive> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** As {@link #lock(UUID)}, and read again: another change may have come between. */
    Drive lock(Drive read) {
        getEntityManager().refresh(read, LockModeType.PESSIMISTIC_WRITE);
        return read;
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

    /**
     * The next position of the changes feed. Positions are handed out under a lock that is held
     * until commit: whoever reads position n has seen everything before it.
     */
    long nextFeedPosition() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(:lock)")
                .setParameter("lock", FEED_LOCK)
                .getSingleResult();
        return ((Number)
                        getEntityManager()
                                .createNativeQuery("select nextval('drive_feed')")
                                .getSingleResult())
                .longValue();
    }
}
