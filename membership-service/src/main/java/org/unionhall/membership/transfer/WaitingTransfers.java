package org.unionhall.membership.transfer;

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
 * Transfers that wait for an answer of one of the two unions: a line for each union. Those that the
 * reader may not answer, the own ones and those of which the reader has done the other side, are
 * not counted.
 */
abstract class WaitingTransfers extends SqlRepository implements GroupedTasks {

    private static final String LINES =
            """
            SELECT id, unit_id, since, due, count, late FROM (
                SELECT cast(md5(:kind || ' ' || u.unit_id) AS uuid) AS id, u.unit_id,
                    min(t.asked_at) AS since, min(t.due_at) AS due, count(*) AS count,
                    count(*) FILTER (WHERE t.due_at <= :now) AS late
                FROM transfer t JOIN unit_copy u ON u.unit_id = t.%s
                WHERE t.state = :state AND t.account_id IS DISTINCT FROM :actor
                    AND t.asked_by_account <> :actor AND t.released_by IS DISTINCT FROM :actor AND %s
                GROUP BY u.unit_id) AS line
            WHERE (NOT :late OR late > 0)
                AND (coalesce(due, :never), id) > (:edge, :edgeId)
            ORDER BY coalesce(due, :never), id
            """;

    private final String kind;
    private final String column;
    private final TransferState state;
    private final Direction direction;

    WaitingTransfers(String kind, String column, TransferState state, Direction direction) {
        this.kind = kind;
        this.column = column;
        this.state = state;
        this.direction = direction;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public Permission permission() {
        return MembershipPermission.REVIEW_JOINING;
    }

    @Override
    public List<TaskLine> lines(TaskQuestion question) {
        var query = rows(LINES.formatted(column, question.scope().predicate("u.lo")));
        question.scope().parameters().forEach(query::setParameter);
        query.setParameter("actor", question.actor());
        query.setParameter("kind", kind);
        query.setParameter("state", state.name());
        return question.rows(query).stream().map(this::line).toList();
    }

    private TaskLine line(Tuple row) {
        var unit = row.get(1, UUID.class);
        return new TaskLine(
                row.get(0, UUID.class),
                kind,
                unit,
                permission().name(),
                row.get(2, Instant.class),
                row.get(3, Instant.class),
                row.get(4, Long.class),
                row.get(5, Long.class),
                "%s?unit=%s&direction=%s&state=%s"
                        .formatted(TransferView.PATH, unit, direction, state));
    }
}
