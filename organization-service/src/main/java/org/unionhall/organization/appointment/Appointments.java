package org.unionhall.organization.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;

/**
 * All appointments; one is seen where its union lies in the scope, and one over the whole platform
 * only where the scope is everything.
 */
@ApplicationScoped
public class Appointments extends Repository<Appointment> {

    private static final int START_LOCK = 83;

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    List<Appointment> ofAccount(UUID accountId) {
        return list("accountId = ?1 order by id", accountId);
    }

    boolean hasFounder(UUID accountId) {
        return count("accountId = ?1 and role = ?2", accountId, Role.FOUNDER) > 0;
    }

    /** Those that hold or will, locked, a few at a time. */
    List<Appointment> standing(UUID after, int atMost) {
        return find("ended = false and id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, atMost)
                .list();
    }

    /** Those of people at a union itself that allow something on the day. */
    List<Appointment> inForceAt(UUID unitId, LocalDate day) {
        return list(
                "unitId = ?1 and ended = false and rightsFrom <= ?2 and (validTo is null or validTo"
                        + " >= ?2) and role <> ?3 order by id",
                unitId,
                day,
                Role.INTEGRATOR);
    }

    /** Those at a union that hold on the day or will later, locked. */
    List<Appointment> standingAt(UUID unitId, LocalDate day) {
        return find(
                        "unitId = ?1 and ended = false and (validTo is null or validTo >= ?2)"
                                + " order by id",
                        unitId,
                        day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Unions that have ended and for which somebody is still appointed, with who ended them. */
    List<EndedUnion> endedUnions(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                        select distinct new org.unionhall.organization.appointment.Appointments$EndedUnion(
                            u.id, u.changedBy)
                        from Appointment a join Unit u on u.id = a.unitId
                        where a.ended = false and (a.validTo is null or a.validTo >= :day)
                          and u.status in (REVOKED, DISSOLVED, MERGED)\
                        """,
                        EndedUnion.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** A union that has ended, and the account that ended it. */
    record EndedUnion(UUID unitId, UUID by) {}

    /** One process at a time does what is done at the start. */
    void lockStart() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, 0)) held")
                .setParameter(1, START_LOCK)
                .getSingleResult();
    }
}
