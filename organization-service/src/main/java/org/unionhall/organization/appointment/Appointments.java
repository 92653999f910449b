package org.unionhall.organization.appointment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.web.access.Grant;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** All appointments. */
@ApplicationScoped
public class Appointments implements PanacheRepositoryBase<Appointment, UUID> {

    private static final int START_LOCK = 83;

    /**
     * @throws Rejection {@code NOT_FOUND}
     */
    Appointment get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /**
     * The same, and nobody else changes it before this transaction ends.
     *
     * @throws Rejection {@code NOT_FOUND}
     */
    Appointment toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /** What the account is allowed where; a union that has ended allows nothing. */
    List<Grant> grantsOf(UUID accountId, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        """
                        select a.unitId, u.lo, u.hi, a.permissions
                        from Appointment a left join Unit u on u.id = a.unitId
                        where a.accountId = :account and a.ended = false
                          and a.validFrom <= :today and (a.validTo is null or a.validTo >= :today)
                          and (a.unitId is null or u.status in (PREPARING, NORMAL, LOCKED))\
                        """,
                        Tuple.class)
                .setParameter("account", accountId)
                .setParameter("today", today)
                .getResultStream()
                .map(Appointments::grant)
                .toList();
    }

    private static Grant grant(Tuple row) {
        var permissions = Set.of(row.get(3, String[].class));
        var unit = row.get(0, UUID.class);
        return unit == null
                ? Grant.everywhere(permissions)
                : new Grant(unit, row.get(1, Long.class), row.get(2, Long.class), permissions);
    }

    List<Appointment> ofAccount(UUID accountId) {
        return list("accountId = ?1 order by id", accountId);
    }

    /**
     * Those within the scope; the ones over the whole platform only where the scope is everything.
     *
     * @param today the day {@code query.current()} is meant for
     */
    List<Appointment> page(
            AppointmentQuery query,
            Scope scope,
            boolean platform,
            LocalDate today,
            PageRequest page) {
        var where = new ArrayList<String>();
        var values = new HashMap<String, Object>(scope.parameters());
        where.add(
                platform
                        ? "(a.unitId is null or " + scope.predicate("u.lo") + ")"
                        : scope.predicate("u.lo"));
        query.narrow(where, values, today);
        page.after()
                .ifPresent(
                        last -> {
                            where.add("a.id > :last");
                            values.put("last", last);
                        });
        var found =
                getEntityManager()
                        .createQuery(
                                "select a from Appointment a left join Unit u on u.id = a.unitId"
                                        + " where "
                                        + String.join(" and ", where)
                                        + " order by a.id",
                                Appointment.class);
        values.forEach(found::setParameter);
        return found.setMaxResults(page.fetch()).getResultList();
    }

    boolean hasFounder(UUID accountId) {
        return count("accountId = ?1 and role = ?2", accountId, Role.FOUNDER) > 0;
    }

    /** Those that still hold or will, locked, a few at a time. */
    List<Appointment> standing(UUID after, int atMost) {
        return find("ended = false and id > ?1 order by id", after)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .page(0, atMost)
                .list();
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

    /** One process at a time does what is done at the start. */
    void lockStart() {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, 0)) held")
                .setParameter(1, START_LOCK)
                .getSingleResult();
    }
}
