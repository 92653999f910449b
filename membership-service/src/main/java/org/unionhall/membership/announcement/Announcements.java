package org.unionhall.membership.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.access.Scope;

/**
 * All announcements. How far the sending of one has come is asked of its row, not of the entity.
 */
@ApplicationScoped
class Announcements extends Repository<Announcement> {

    /**
     * How far the sending has come.
     *
     * @param addressed members it was to when it was published
     * @param told accounts that were told
     */
    record Progress(long addressed, long told) {

        static final Progress NONE = new Progress(0, 0);
    }

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from UnitCopy u where u.unitId = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /** How many drafts a union keeps. */
    long drafts(UUID unitId) {
        return count("unitId = ?1 and status = ?2", unitId, AnnouncementStatus.DRAFT);
    }

    List<Announcement> byId(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids));
    }

    /**
     * The one whose turn it is, held until the transaction ends; one that somebody else holds has
     * no turn.
     */
    Optional<Announcement> nextToSend() {
        return Sql.values(
                        getEntityManager(),
                        """
                        SELECT id FROM announcement WHERE status = 'SENDING'
                        ORDER BY turn_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """,
                        UUID.class)
                .getResultStream()
                .findAny()
                .map(this::held);
    }

    /** Behind which account the sending goes on. */
    UUID sentAfter(UUID id) {
        return Sql.values(
                        getEntityManager(),
                        "SELECT sent_after FROM announcement WHERE id = :id",
                        UUID.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** A piece was told, up to that account. */
    void cameTo(UUID id, UUID account, int told, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        UPDATE announcement SET sent_after = :account, told = told + :told,
                            turn_at = :now
                        WHERE id = :id
                        """)
                .setParameter("account", account)
                .setParameter("told", told)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    void addressed(UUID id, long members) {
        getEntityManager()
                .createNativeQuery("UPDATE announcement SET addressed = :members WHERE id = :id")
                .setParameter("members", members)
                .setParameter("id", id)
                .executeUpdate();
    }

    Progress progress(UUID id) {
        var row =
                Sql.rows(
                                getEntityManager(),
                                "SELECT addressed, told FROM announcement WHERE id = :id")
                        .setParameter("id", id)
                        .getSingleResult();
        return new Progress(row.get(0, Long.class), row.get(1, Long.class));
    }
}
