package org.unionhall.membership.correction;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.MembershipPermission;
import org.unionhall.membership.task.GroupedTasks;
import org.unionhall.membership.task.TaskLine;
import org.unionhall.membership.task.TaskQuestion;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.access.Permission;

/**
 * Corrections that wait for a union: a line for each. Those that the reader may not decide are not
 * counted.
 */
abstract class WaitingCorrections extends SqlRepository implements GroupedTasks {

    private static final String LINES =
            """
            SELECT id, unit_id, since, due, count, late FROM (
                SELECT cast(md5(:task || ' ' || u.unit_id) AS uuid) AS id, u.unit_id,
                    min(r.asked_at) AS since, min(r.due_at) AS due, count(*) AS count,
                    count(*) FILTER (WHERE r.due_at <= :now) AS late
                FROM correction_request r
                    JOIN member m ON m.id = r.member_id
                    JOIN unit_copy o ON o.unit_id = m.unit_id
                    JOIN unit_copy u ON u.unit_id = %s
                WHERE r.state IN ('OPEN', 'CHECKED')
                    AND m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')
                    AND r.account_id IS DISTINCT FROM :actor AND r.asked_by_account <> :actor
                    AND r.checked_by IS DISTINCT FROM :actor
                    AND %s
                GROUP BY u.unit_id) AS line
            WHERE (NOT :late OR late > 0)
                AND (coalesce(due, :never), id) > (:edge, :edgeId)
            ORDER BY coalesce(due, :never), id
            """;

    private final String task;
    private final String unit;

    /**
     * @param unit for which union it waits, in SQL, of the request {@code r} and the member's union
     *     {@code o}
     */
    WaitingCorrections(String task, String unit) {
        this.task = task;
        this.unit = unit;
    }

    @Override
    public String kind() {
        return task;
    }

    @Override
    public Permission permission() {
        return MembershipPermission.REVIEW_JOINING;
    }

    @Override
    public List<TaskLine> lines(TaskQuestion question) {
        var query = rows(LINES.formatted(unit, question.scope().predicate("u.lo")));
        question.scope().parameters().forEach(query::setParameter);
        query.setParameter("actor", question.actor());
        query.setParameter("task", task);
        return question.rows(query).stream().map(this::line).toList();
    }

    private TaskLine line(Tuple row) {
        var at = row.get(1, UUID.class);
        return new TaskLine(
                row.get(0, UUID.class),
                task,
                at,
                permission().name(),
                row.get(2, Instant.class),
                row.get(3, Instant.class),
                row.get(4, Long.class),
                row.get(5, Long.class),
                "%s?unit=%s".formatted(CorrectionRequestView.PATH, at));
    }
}
