package org.unionhall.platform.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.platform.persistence.SqlRepository;

/** What was told last of each task. */
@ApplicationScoped
class ToldTasks extends SqlRepository {

    /** A task as it was told, without what its kind says. */
    record Told(UUID id, long version, Waiting waiting, Instant since) {}

    /** What is waiting of a kind, by its subject. */
    Map<String, Waiting> waiting(String kind) {
        List<Tuple> rows =
                rows("""
                SELECT unit_id, subject, due, count FROM told_task WHERE kind = :kind AND NOT done
                """)
                        .setParameter("kind", kind)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Waiting(
                                        row.get(0, UUID.class),
                                        row.get(1, String.class),
                                        row.get(2, Instant.class),
                                        row.get(3, Long.class)))
                .collect(Collectors.toMap(Waiting::subject, waiting -> waiting));
    }

    /** Writes that it waits; empty when that is as it was told. */
    Optional<Told> waits(UUID id, TaskSource source, Waiting waiting, Instant now) {
        List<Tuple> rows =
                rows("""
                INSERT INTO told_task AS mine
                    (task_id, version, kind, permission, unit_id, since, due, count, subject, done)
                VALUES (:id, 1, :kind, :permission, cast(:unit AS uuid), :now,
                    cast(:due AS timestamptz), :count, :subject, false)
                ON CONFLICT (task_id) DO UPDATE SET
                    version = mine.version + 1, permission = excluded.permission,
                    unit_id = excluded.unit_id, due = excluded.due, count = excluded.count,
                    since = CASE WHEN mine.done THEN excluded.since ELSE mine.since END,
                    done = false
                WHERE mine.done OR (mine.permission, mine.unit_id, mine.due, mine.count)
                    IS DISTINCT FROM
                    (excluded.permission, excluded.unit_id, excluded.due, excluded.count)
                RETURNING task_id, version, unit_id, subject, due, count, since
                """)
                        .setParameter("id", id)
                        .setParameter("kind", source.kind())
                        .setParameter("permission", source.permission())
                        .setParameter("unit", text(waiting.unitId()))
                        .setParameter("now", now)
                        .setParameter("due", text(waiting.due()))
                        .setParameter("count", waiting.count())
                        .setParameter("subject", waiting.subject())
                        .getResultList();
        return rows.stream().findFirst().map(ToldTasks::told);
    }

    /** Writes that nothing waits any more; empty when that is as it was told. */
    Optional<Told> done(UUID id) {
        List<Tuple> rows =
                rows("""
                UPDATE told_task SET done = true, version = version + 1
                WHERE task_id = :id AND NOT done
                RETURNING task_id, version, unit_id, subject, due, count, since
                """)
                        .setParameter("id", id)
                        .getResultList();
        return rows.stream().findFirst().map(ToldTasks::told);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static Told told(Tuple row) {
        return new Told(
                row.get(0, UUID.class),
                row.get(1, Long.class),
                new Waiting(
                        row.get(2, UUID.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class),
                        row.get(5, Long.class)),
                row.get(6, Instant.class));
    }
}
