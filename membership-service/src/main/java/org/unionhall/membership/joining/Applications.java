package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.persistence.TimedRepository;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.ProblemType;

/** The applications. */
@ApplicationScoped
class Applications extends TimedRepository<Application> {

    private static final int MOST_OF_ONE_ACCOUNT = 100;

    private static final String NEEDS_ATTENTION =
            """
            e.confirmation is null and e.status in ('SUBMITTED', 'RETURNED', 'APPROVED') and exists (
                select 1 from RealNameCheck c where c.applicationId = e.id
                    and c.identityVersion = e.identityVersion and c.state in ('MISMATCHED', 'NOT_FOUND'))
            """;

    /**
     * What a queue is narrowed to; null narrows nothing.
     *
     * @param attention only those whose verdict nobody has confirmed
     * @param assisted only those that a clerk entered, or only the others
     */
    record Filter(
            ApplicationStatus status,
            String group,
            String channelCode,
            boolean attention,
            AnswerTiming timing,
            Boolean assisted) {}

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from UnitCopy u where u.unitId = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    @Override
    protected ProblemType notFound() {
        return JoiningProblem.APPLICATION_NOT_FOUND;
    }

    /**
     * Writes a new application and takes its claim, in one statement.
     *
     * @return false, with nothing written, when its identity or account is taken
     */
    boolean submit(Application application) {
        return getEntityManager()
                .unwrap(Session.class)
                .doReturningWork(connection -> ApplicationInsert.run(connection, application));
    }

    /** Whether one was entered from this paper. */
    boolean hasPaper(UUID paper) {
        return count("assistance.paperId", paper) > 0;
    }

    /** As {@link #held(UUID)} for many, in the order in which everybody takes them. */
    Map<UUID, Application> held(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
    }

    /** An account's own, newest first. */
    List<Application> ofAccount(UUID accountId) {
        return find("accountId = ?1 order by id desc", accountId)
                .page(0, MOST_OF_ONE_ACCOUNT)
                .list();
    }

    /**
     * Those to unions within the scope, oldest first.
     *
     * @param tomorrow when the day after begins
     */
    List<Application> page(Filter filter, Instant tomorrow, Scope scope, PageRequest page) {
        var channel = filter.channelCode() == null ? null : PrintedCode.parse(filter.channelCode());
        if (scope.isEmpty() || (channel != null && channel.isEmpty())) {
            return List.of();
        }
        Sql.planForValues(getEntityManager());
        var where =
                Where.any()
                        .is("status", filter.status())
                        .and("e.person.group = :group", "group", filter.group())
                        .is("channelCode", channel == null ? null : channel.get().value());
        if (filter.attention()) {
            where.and(NEEDS_ATTENTION);
        }
        if (filter.assisted() != null) {
            where.and("e.assistance.by is " + (filter.assisted() ? "not null" : "null"));
        }
        if (filter.timing() != null) {
            filter.timing().narrow(where, tomorrow);
        }
        return page(where, scope, page);
    }

    /** Some of a union that are not decided, held; those that others hold are left. */
    List<Application> openAt(UUID unitId, int most) {
        return free(
                "unitId = ?1 and status in ('SUBMITTED', 'RETURNED') order by id", most, unitId);
    }

    /** Some whose answer has not come until then, held; those that others hold are left. */
    List<Application> toEscalate(Instant now, int most) {
        return freeRunning("answer.dueAt <= ?1 and answer.escalatesAt <= ?1", most, now);
    }

    @Override
    protected String running() {
        return "status = 'SUBMITTED' and escalatedAt is null";
    }

    @Override
    protected String calendar() {
        return "answer.calendar";
    }

    /** How many wait for too long. */
    AnswerFigures.Waiting waiting(Instant now) {
        var row =
                Sql.rows(
                                getEntityManager(),
                                """
                                SELECT (SELECT count(*) FROM application
                                        WHERE status = 'SUBMITTED' AND due_at <= :now AND escalated_at IS NULL),
                                       (SELECT count(*) FROM application
                                        WHERE status = 'SUBMITTED' AND escalated_at IS NOT NULL)
                                """)
                        .setParameter("now", now)
                        .getSingleResult();
        return new AnswerFigures.Waiting(row.get(0, Long.class), row.get(1, Long.class));
    }

    /**
     * Deletes what is kept about people who were refused, or withdrew, before that time.
     *
     * @return the files of their papers, which end as well
     */
    List<UUID> forgetRefused(Instant before) {
        return Sql.values(
                        getEntityManager(),
                        """
                        WITH gone AS (
                            DELETE FROM application
                            WHERE status IN ('REJECTED', 'WITHDRAWN') AND decided_at < :before
                            RETURNING id, paper_id),
                        checks AS (
                            DELETE FROM real_name_check WHERE application_id IN (SELECT id FROM gone))
                        SELECT paper_id FROM gone WHERE paper_id IS NOT NULL
                        """,
                        UUID.class)
                .setParameter("before", before)
                .getResultList();
    }
}
