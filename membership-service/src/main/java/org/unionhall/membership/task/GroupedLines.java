package org.unionhall.membership.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;

/** The lines of what waits for unions in numbers. */
@ApplicationScoped
class GroupedLines extends SqlRepository {

    private static final String LINES =
            """
            SELECT id, unit_id, since, due, count, late FROM (
                SELECT cast(md5(:task || ' ' || u.unit_id) AS uuid) AS id, u.unit_id,
                    min(%s) AS since, min(w.due_at) AS due, count(*) AS count,
                    count(*) FILTER (WHERE w.due_at <= :now) AS late
                FROM %s AND %s
                GROUP BY u.unit_id) AS line
            WHERE (NOT :late OR late > 0)
                AND (coalesce(due, :never), id) > (:edge, :edgeId)
            ORDER BY coalesce(due, :never), id
            """;

    /** Those of one kind, in the order of the list. */
    List<TaskLine> of(GroupedTasks tasks, TaskQuestion question) {
        var query =
                rows(
                        LINES.formatted(
                                tasks.since(),
                                tasks.waiting(),
                                question.scope().predicate("u.lo")));
        question.scope().parameters().forEach(query::setParameter);
        query.setParameter("actor", question.actor());
        query.setParameter("task", tasks.kind());
        return question.rows(query).stream().map(row -> line(tasks, row)).toList();
    }

    private static TaskLine line(GroupedTasks tasks, Tuple row) {
        var unit = row.get(1, UUID.class);
        return new TaskLine(
                row.get(0, UUID.class),
                tasks.kind(),
                unit,
                tasks.permission().name(),
                row.get(2, Instant.class),
                row.get(3, Instant.class),
                row.get(4, Long.class),
                row.get(5, Long.class),
                tasks.subject(unit));
    }
}
