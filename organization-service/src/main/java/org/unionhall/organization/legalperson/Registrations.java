package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;

/** All applications: each is seen by who sees its union. */
@ApplicationScoped
class Registrations extends Repository<Registration> {

    private static final int SKIP_LOCKED = -2;

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /** The open one of a union, held; there is one at most. */
    List<Registration> openOf(UUID unitId) {
        return find(
                        "unitId = ?1 and status in ?2",
                        unitId,
                        List.of(RegistrationStatus.SUBMITTED, RegistrationStatus.RETURNED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Registration> in(RegistrationStatus status) {
        return list("status = ?1 order by id", status);
    }

    /** Those whose answer did not come in time and which are not marked so, held. */
    List<Registration> overdue(Instant now, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select e from Registration e where e.status = SUBMITTED and"
                                + " e.review.dueAt <= :now and e.overdueSince is null order by"
                                + " e.review.dueAt",
                        Registration.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }

    /** The editions of the calendar by which waiting ones were counted. */
    List<String> calendars() {
        return getEntityManager()
                .createQuery(
                        "select distinct e.review.calendar from Registration e where e.status ="
                                + " SUBMITTED",
                        String.class)
                .getResultList();
    }

    /** Waiting ones that were counted by one of these editions, held. */
    List<Registration> countedBy(List<String> calendars, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select e from Registration e where e.status = SUBMITTED and"
                                + " e.review.calendar in :calendars order by e.id",
                        Registration.class)
                .setParameter("calendars", calendars)
                .setMaxResults(atMost)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .getResultList();
    }
}
