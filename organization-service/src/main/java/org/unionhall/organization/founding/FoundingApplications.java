package org.unionhall.organization.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.organization.unit.UnitType;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** All applications: each is seen by its applicant, and where the union it is with lies. */
@ApplicationScoped
class FoundingApplications extends TimedRepository<FoundingApplication> {

    private static final List<FoundingStatus> OPEN =
            List.of(FoundingStatus.SUBMITTED, FoundingStatus.RETURNED);
    private static final int ACCOUNT_LOCK = 88;
    private static final int ALIKE = 20;

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /**
     * The union an application is with, read without loading it.
     *
     * @throws Rejection {@code NOT_FOUND}
     */
    UUID unionOf(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select e.unitId from FoundingApplication e where e.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    List<FoundingApplication> ofAccount(UUID account, PageRequest page) {
        return newest(Where.any().is("appliedBy", account), Scope.everything(), page);
    }

    /** One request of an account at a time counts and adds what it applies for. */
    void holdAccount(UUID account) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1, ?2)) held")
                .setParameter(1, ACCOUNT_LOCK)
                .setParameter(2, account.hashCode())
                .getSingleResult();
    }

    long openOf(UUID account) {
        return count("appliedBy = ?1 and status in ?2", account, OPEN);
    }

    long since(UUID account, Instant from) {
        return count("appliedBy = ?1 and appliedAt >= ?2", account, from);
    }

    /** Whether the employer has a live union of its own that was founded by an application. */
    boolean hasUnion(String creditCode) {
        return count(
                        "form.creditCode = ?1 and form.type = ?2 and status = ?3 and unionEnded ="
                                + " false",
                        creditCode,
                        UnitType.GRASSROOTS,
                        FoundingStatus.APPROVED)
                > 0;
    }

    /** Others, waiting or approved, of the same employer or of the same name, in the scope. */
    List<FoundingApplication> alike(FoundingApplication one, Scope scope) {
        var query =
                getEntityManager()
                        .createQuery(
                                "select e from FoundingApplication e where e.id <> :self and"
                                        + " e.status in (SUBMITTED, RETURNED, APPROVED) and"
                                        + " (e.form.name = :name or e.form.creditCode = :code) and "
                                        + (scope.isEverything() ? "1 = 1" : seenFrom(scope))
                                        + " order by e.id desc",
                                FoundingApplication.class)
                        .setParameter("self", one.id())
                        .setParameter("name", one.form().name())
                        .setParameter("code", one.form().creditCode())
                        .setMaxResults(ALIKE);
        if (!scope.isEverything()) {
            scope.parameters().forEach(query::setParameter);
        }
        return query.getResultList();
    }

    List<FoundingApplication> in(FoundingStatus status) {
        return list("status = ?1 order by id", status);
    }

    List<FoundingApplication> escalated() {
        return list(
                "status = ?1 and escalatedAt is not null order by id", FoundingStatus.SUBMITTED);
    }

    /** The open ones that are with a union, held. */
    List<FoundingApplication> openWith(UUID unitId) {
        return find("unitId = ?1 and status in ?2 order by id", unitId, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The one a union was founded by, held. */
    List<FoundingApplication> ofUnion(UUID unionId) {
        return find("unionId", unionId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Those whose answer did not come in time and which are not marked so, held. */
    List<FoundingApplication> overdue(Instant now, int atMost) {
        return freeRunning("answer.dueAt <= ?1 and escalatedAt is null", atMost, now);
    }

    @Override
    protected String running() {
        return "status = SUBMITTED";
    }

    @Override
    protected String calendar() {
        return "answer.calendar";
    }
}
