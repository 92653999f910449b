package org.unionhall.membership.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;

/** What of the copied tasks waits. */
@ApplicationScoped
class CopiedTasks extends SqlRepository {

    private static final String SEEN =
            "EXISTS (SELECT 1 FROM unit_copy u WHERE u.unit_id = t.unit_id AND %s)";

    /** The permissions that are needed for what waits now. */
    List<String> permissions() {
        return values("SELECT DISTINCT permission FROM task_copy WHERE NOT done", String.class)
                .getResultList();
    }

    /** What waits for those who hold the permission within the scope of the question. */
    List<TaskLine> lines(String permission, TaskQuestion question) {
        var scope = question.scope();
        var query =
                rows(
                        """
                        SELECT task_id, kind, unit_id, permission, since, due, count,
                            CASE WHEN due <= :now THEN count ELSE 0 END, subject
                        FROM task_copy t
                        WHERE NOT done AND permission = :permission AND %s
                            AND (NOT :late OR due <= :now)
                            AND (cast(:kind AS text) IS NULL OR kind = :kind)
                            AND (coalesce(due, :never), task_id) > (:edge, :edgeId)
                        ORDER BY coalesce(due, :never), task_id
                        """
                                .formatted(
                                        scope.isEverything()
                                                ? "true"
                                                : SEEN.formatted(scope.predicate("u.lo"))));
        if (!scope.isEverything()) {
            scope.parameters().forEach(query::setParameter);
        }
        query.setParameter("permission", permission).setParameter("kind", question.kind());
        return question.rows(query).stream().map(CopiedTasks::line).toList();
    }

    private static TaskLine line(Tuple row) {
        return new TaskLine(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, Instant.class),
                row.get(5, Instant.class),
                row.get(6, Long.class),
                row.get(7, Long.class),
                row.get(8, String.class));
    }
}
