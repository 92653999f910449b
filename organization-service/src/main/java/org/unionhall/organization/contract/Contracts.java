package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** All collective contracts, each seen where its union lies. */
@ApplicationScoped
class Contracts extends TimedRepository<Contract> {

    private static final String OPEN =
            "status in (OFFERED, NEGOTIATING, ADOPTED, SIGNED, FILED, CONFIRMED)";

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /**
     * The union a contract is of, read without loading it.
     *
     * @throws Rejection {@code NOT_FOUND}
     */
    UUID unionOf(UUID id) {
        return getEntityManager()
                .createQuery("select e.unitId from Contract e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /** Those of a union that are not over on the day, held. */
    List<Contract> liveOf(UUID unitId, LocalDate day) {
        return find(
                        "unitId = ?1 and ("
                                + OPEN
                                + " or (status = IN_EFFECT and course.effect.effectiveTo > ?2))"
                                + " order by id",
                        unitId,
                        day)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether a contract of the union and kind has taken effect, so that another may renew it. */
    boolean isRenewable(UUID id, UUID unitId, ContractKind kind) {
        return count(
                        "id = ?1 and unitId = ?2 and matter.kind = ?3 and status in (IN_EFFECT,"
                                + " ENDED)",
                        id,
                        unitId,
                        kind)
                == 1;
    }

    List<Contract> unanswered(Instant now) {
        return list("status = OFFERED and time.dueAt <= ?1 order by id", now);
    }

    List<Contract> toFile() {
        return list("status = SIGNED order by id");
    }

    List<Contract> toConfirm() {
        return list("status = FILED order by id");
    }

    /** Those in effect that end on the day or before it, not before today, and that none renews. */
    List<Contract> ending(LocalDate today, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                        select c from Contract c
                        where c.status = IN_EFFECT and c.course.effect.effectiveTo between :today and :day
                          and not exists (select 1 from Contract n
                            where n.matter.renewsId = c.id and n.status <> WITHDRAWN)
                        order by c.id
                        """,
                        Contract.class)
                .setParameter("today", today)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those confirmed to which nobody can object any more and whose first day has come, held. */
    List<Contract> silent(Instant now, int atMost) {
        return freeRunning(
                "status = CONFIRMED and time.dueAt <= ?1 and course.signing.beginsOn <= ?2",
                atMost,
                now,
                LocalDate.ofInstant(now, HouseClock.ZONE));
    }

    @Override
    protected String running() {
        return "status in (OFFERED, SIGNED, FILED, CONFIRMED)";
    }

    @Override
    protected String calendar() {
        return "time.calendar";
    }
}
