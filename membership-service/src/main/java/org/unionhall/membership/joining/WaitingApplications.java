package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Applications that wait for an answer: a line for each union. */
@ApplicationScoped
class WaitingApplications extends SqlRepository implements GroupedTasks {

    private static final String LINES =
            """
            SELECT id, unit_id, since, due, count, late FROM (
                SELECT cast(md5('APPLICATIONS_TO_REVIEW ' || a.unit_id) AS uuid) AS id, a.unit_id,
                    min(a.submitted_at) AS since, min(a.due_at) AS due, count(*) AS count,
                    count(*) FILTER (WHERE a.due_at <= :now) AS late
                FROM application a JOIN unit_copy u ON u.unit_id = a.unit_id
                WHERE a.status = 'SUBMITTED' AND a.account_id <> :actor AND %s
                GROUP BY a.unit_id) AS line
            WHERE (NOT :late OR late > 0)
                AND (coalesce(due, :never), id) > (:edge, :edgeId)
            ORDER BY coalesce(due, :never), id
            """;

    @Override
    public String kind() {
        return "APPLICATIONS_TO_REVIEW";
    }

    @Override
    public Permission permission() {
        return MembershipPermission.REVIEW_JOINING;
    }

    @Override
    public List<TaskLine> lines(TaskQuestion question) {
        var query = rows(LINES.formatted(question.scope().predicate("u.lo")));
        question.scope().parameters().forEach(query::setParameter);
        query.setParameter("actor", question.actor());
        return question.rows(query).stream().map(this::line).toList();
    }

    private TaskLine line(Tuple row) {
        var unit = row.get(1, UUID.class);
        return new TaskLine(
                row.get(0, UUID.class),
                kind(),
                unit,
                permission().name(),
                row.get(2, Instant.class),
                row.get(3, Instant.class),
                row.get(4, Long.class),
                row.get(5, Long.class),
                ApplicationView.PATH + "?unit=" + unit + "&status=SUBMITTED");
    }
}
