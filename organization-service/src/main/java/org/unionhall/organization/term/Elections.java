package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** All elections, each seen where its union lies. */
@ApplicationScoped
class Elections extends TimedRepository<Election> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /**
     * The union an election is of, read without loading it.
     *
     * @throws Rejection {@code NOT_FOUND}
     */
    UUID unionOf(UUID id) {
        return getEntityManager()
                .createQuery("select e.unitId from Election e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /** The open ones of a union, held. */
    List<Election> openOf(UUID unitId) {
        return find(
                        "unitId = ?1 and status in (ASKED, ANNOUNCED, REPORTED, RETURNED) order by"
                                + " id",
                        unitId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Election> awaitingAnswer() {
        return list(running() + " order by id");
    }

    List<Election> returned() {
        return list("status = RETURNED order by id");
    }

    List<Election> escalated() {
        return list(running() + " and escalatedAt is not null order by id");
    }

    /** Those whose answer did not come in time and which are not marked so, held. */
    List<Election> overdue(Instant now, int atMost) {
        return freeRunning("answer.dueAt <= ?1 and escalatedAt is null", atMost, now);
    }

    @Override
    protected String running() {
        return "status in (ASKED, REPORTED)";
    }

    @Override
    protected String calendar() {
        return "answer.calendar";
    }
}
