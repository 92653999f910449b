package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.web.access.Scope;

/** All applications: each is seen by who sees its union. */
@ApplicationScoped
class Registrations extends TimedRepository<Registration> {

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
    List<Registration> overdue(Instant now, int most) {
        return freeRunning("review.dueAt <= ?1 and overdueSince is null", most, now);
    }

    @Override
    protected String running() {
        return "status = SUBMITTED";
    }

    @Override
    protected String calendar() {
        return "review.calendar";
    }
}
