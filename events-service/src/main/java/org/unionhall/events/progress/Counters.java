package org.unionhall.events.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.access.Scope;

/** The counters of drives: read, frozen and checked against the rows they were folded from. */
@ApplicationScoped
class Counters {

    private static final String READ =
            """
            select p.worker_group, p.unit_id, p.channel_code, p.day,
                cast(coalesce(sum(p.applied), 0) as bigint), cast(coalesce(sum(p.approved), 0) as bigint),
                cast(coalesce(sum(p.rejected), 0) as bigint), cast(coalesce(sum(p.withdrawn), 0) as bigint),
                max(p.changed_at)
            from %s p left join unit_copy u on u.unit_id = p.unit_id
            where p.drive_id = :drive and %s
            group by grouping sets ((p.worker_group), (p.unit_id), (p.channel_code), (p.day), ())
            """;

    private static final String FREEZE =
            """
            insert into settled_progress select * from drive_progress where drive_id = :drive
            on conflict on constraint settled_progress_pk do nothing
            """;

    private static final String WAITING =
            """
            select cast(coalesce(sum(applied - approved - rejected - withdrawn), 0) as bigint)
            from drive_progress where drive_id = :drive
            """;

    private static final String RECOUNT =
            """
            select channel_code,
                coalesce(c.applied, 0), coalesce(c.approved, 0),
                coalesce(r.applied, 0), coalesce(r.approved, 0), coalesce(m.members, 0)
            from (select channel_code, cast(sum(applied) as bigint) applied,
                    cast(sum(approved) as bigint) approved
                from drive_progress where drive_id = :drive group by channel_code) c
            full join (select channel_code, count(*) applied,
                    count(*) filter (where status = 'APPROVED') approved
                from attributed_application where drive_id = :drive group by channel_code) r
                using (channel_code)
            full join (select channel_code, count(*) members
                from attributed_member where drive_id = :drive group by channel_code) m
                using (channel_code)
            order by channel_code
            """;

    private final EntityManager entities;

    Counters(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What the counters say; nothing is counted.
     *
     * @param settled whether the frozen figures are meant
     * @param scope only applications to units in it
     * @param elsewhere place at which a unit stands that this service does not know
     */
    Figures read(UUID driveId, boolean settled, Scope scope, long elsewhere) {
        var sql =
                READ.formatted(
                        settled ? "settled_progress" : "drive_progress",
                        scope.predicate("coalesce(u.lo, :elsewhere)"));
        var query = Sql.rows(entities, sql).setParameter("drive", driveId);
        if (!scope.isEmpty()) {
            query.setParameter("elsewhere", elsewhere);
        }
        scope.parameters().forEach(query::setParameter);
        var byGroup = new HashMap<String, Tally>();
        var byUnit = new HashMap<UUID, Tally>();
        var byChannel = new HashMap<String, Tally>();
        var byDay = new TreeMap<LocalDate, Tally>();
        var total = Tally.ZERO;
        Instant asOf = null;
        for (var row : query.getResultList()) {
            var tally =
                    new Tally(
                            row.get(4, Long.class),
                            row.get(5, Long.class),
                            row.get(6, Long.class),
                            row.get(7, Long.class));
            if (row.get(0) != null) {
                byGroup.put(row.get(0, String.class), tally);
            } else if (row.get(1) != null) {
                byUnit.put(row.get(1, UUID.class), tally);
            } else if (row.get(2) != null) {
                byChannel.put(row.get(2, String.class), tally);
            } else if (row.get(3) != null) {
                byDay.put(row.get(3, LocalDate.class), tally);
            } else {
                total = tally;
                asOf = row.get(8, Instant.class);
            }
        }
        return new Figures(total, byGroup, byUnit, byChannel, byDay, asOf);
    }

    /** Keeps the figures as they stand, for good. */
    void freeze(UUID driveId) {
        entities.createNativeQuery(FREEZE).setParameter("drive", driveId).executeUpdate();
    }

    /** How many applications that came through its channels are not decided yet. */
    long waiting(UUID driveId) {
        return Sql.values(entities, WAITING, Long.class)
                .setParameter("drive", driveId)
                .getSingleResult();
    }

    /** The counters beside a recount of the rows, channel by channel, as of one moment. */
    List<ReconciliationView.Line> recount(UUID driveId) {
        List<Tuple> rows =
                Sql.rows(entities, RECOUNT).setParameter("drive", driveId).getResultList();
        return rows.stream()
                .map(
                        row ->
                                ReconciliationView.Line.of(
                                        row.get(0, String.class),
                                        new ReconciliationView.Count(
                                                row.get(1, Long.class), row.get(2, Long.class)),
                                        new ReconciliationView.Count(
                                                row.get(3, Long.class), row.get(4, Long.class)),
                                        row.get(5, Long.class)))
                .toList();
    }
}
