package org.unionhall.membership.standing;

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
 * Proposals that wait for a union: a line for each. Those that the reader may not decide, about the
 * own membership or proposed by the reader, are not counted.
 */
abstract class WaitingProposals extends SqlRepository implements GroupedTasks {

    private static final String LINES =
            """
            SELECT id, unit_id, since, due, count, late FROM (
                SELECT cast(md5(:task || ' ' || u.unit_id) AS uuid) AS id, u.unit_id,
                    min(p.asked_at) AS since, min(p.due_at) AS due, count(*) AS count,
                    count(*) FILTER (WHERE p.due_at <= :now) AS late
                FROM membership_proposal p
                    JOIN member m ON m.id = p.member_id
                    JOIN unit_copy o ON o.unit_id = m.unit_id
                    JOIN unit_copy u ON u.unit_id = %s
                WHERE p.state = 'OPEN' AND p.kind = :kind
                    AND m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')
                    AND p.account_id IS DISTINCT FROM :actor AND p.asked_by_account <> :actor
                    AND %s
                GROUP BY u.unit_id) AS line
            WHERE (NOT :late OR late > 0)
                AND (coalesce(due, :never), id) > (:edge, :edgeId)
            ORDER BY coalesce(due, :never), id
            """;

    private final String task;
    private final ProposalKind kind;
    private final String unit;

    /**
     * @param unit for which union it waits, in SQL, of the member's {@code o}
     */
    WaitingProposals(String task, ProposalKind kind, String unit) {
        this.task = task;
        this.kind = kind;
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
        query.setParameter("kind", kind.name());
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
                "%s?unit=%s&kind=%s&state=OPEN".formatted(ProposalView.PATH, at, kind));
    }
}
