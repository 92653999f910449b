package org.unionhall.membership.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.SqlRepository;

/** The projected figures. */
@ApplicationScoped
class Headcounts extends SqlRepository {

    @Inject Branches branches;

    /**
     * Figures of one group on a day. {@code direct} are members of the union itself, the others of
     * its subtree.
     */
    record Row(String group, long members, long direct, long migrantWorkers, long female) {}

    /** What is known of the members; held until the transaction ends. */
    Map<UUID, Tally.Known> known(List<UUID> memberIds) {
        List<Tuple> rows =
                rows("""
                SELECT member_id, version, counted, unit_id, worker_group, migrant_worker, female
                FROM headcount_member WHERE member_id IN (:ids) ORDER BY member_id FOR UPDATE
                """)
                        .setParameter("ids", memberIds)
                        .getResultList();
        var known = new HashMap<UUID, Tally.Known>();
        for (var row : rows) {
            var id = row.get(0, UUID.class);
            known.put(
                    id,
                    new Tally.Known(
                            id,
                            row.get(1, Long.class),
                            row.get(2, Boolean.class),
                            row.get(3, UUID.class),
                            row.get(4, String.class),
                            row.get(5, Boolean.class),
                            row.get(6, Boolean.class)));
        }
        return known;
    }

    /** Writes what the tally found, in a handful of statements however many messages it folded. */
    void write(Tally tally, Instant asOf) {
        sql("""
        INSERT INTO headcount_member AS k
            (member_id, version, counted, unit_id, worker_group, migrant_worker, female)
        SELECT "memberId", version, counted, "unitId", "group", "migrantWorker", female
        FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS m ("memberId" uuid, version bigint,
            counted boolean, "unitId" uuid, "group" text, "migrantWorker" boolean,
            female boolean)
        ON CONFLICT (member_id) DO UPDATE SET
            version = excluded.version, counted = excluded.counted,
            unit_id = excluded.unit_id, worker_group = excluded.worker_group,
            migrant_worker = excluded.migrant_worker, female = excluded.female
        """)
                .setParameter("rows", MessageJson.pretty(tally.changed()))
                .executeUpdate();
        sql("""
        INSERT INTO headcount_day AS d
            (unit_id, day, worker_group, members, migrant_workers, female)
        SELECT "unitId", day, "group", members, "migrantWorkers", female
        FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS m ("unitId" uuid, day date,
            "group" text, members integer, "migrantWorkers" integer, female integer)
        ORDER BY "unitId", day, "group"
        ON CONFLICT (unit_id, day, worker_group) DO UPDATE SET
            members = d.members + excluded.members,
            migrant_workers = d.migrant_workers + excluded.migrant_workers,
            female = d.female + excluded.female
        """)
                .setParameter("rows", MessageJson.pretty(tally.changes()))
                .executeUpdate();
        sql("""
        INSERT INTO headcount_flow AS f (unit_id, day, flow, members)
        SELECT "unitId", day, flow, members
        FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS m ("unitId" uuid, day date, flow text,
            members integer)
        ORDER BY "unitId", day, flow
        ON CONFLICT (unit_id, day, flow) DO UPDATE SET members = f.members + excluded.members
        """)
                .setParameter("rows", MessageJson.pretty(tally.flows()))
                .executeUpdate();
        branches.holdTree();
        sql("""
        WITH RECURSIVE change AS (
            SELECT "unitId" AS unit_id, "group" AS worker_group, sum(members) AS members,
                   sum("migrantWorkers") AS migrant_workers, sum(female) AS female
            FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS m ("unitId" uuid,
                "group" text, members integer, "migrantWorkers" integer, female integer)
            GROUP BY "unitId", "group"),
        above (own, unit_id) AS (
            SELECT u.unit_id, u.parent_id FROM unit_copy u
            WHERE u.unit_id IN (SELECT unit_id FROM change) AND u.parent_id IS NOT NULL
            UNION
            SELECT a.own, u.parent_id FROM above a JOIN unit_copy u ON u.unit_id = a.unit_id
            WHERE u.parent_id IS NOT NULL),
        moved AS (
            SELECT unit_id, worker_group, members AS own_members,
                   migrant_workers AS own_migrant_workers, female AS own_female,
                   members, migrant_workers, female
            FROM change
            UNION ALL
            SELECT a.unit_id, c.worker_group, 0, 0, 0,
                   c.members, c.migrant_workers, c.female
            FROM above a JOIN change c ON c.unit_id = a.own
            WHERE a.unit_id <> a.own)
        INSERT INTO headcount_now AS n
            (unit_id, worker_group, members, migrant_workers, female,
             all_members, all_migrant_workers, all_female)
        SELECT unit_id, worker_group, sum(own_members), sum(own_migrant_workers),
               sum(own_female), sum(members), sum(migrant_workers), sum(female)
        FROM moved GROUP BY unit_id, worker_group ORDER BY unit_id, worker_group
        ON CONFLICT (unit_id, worker_group) DO UPDATE SET
            members = n.members + excluded.members,
            migrant_workers = n.migrant_workers + excluded.migrant_workers,
            female = n.female + excluded.female,
            all_members = n.all_members + excluded.all_members,
            all_migrant_workers = n.all_migrant_workers + excluded.all_migrant_workers,
            all_female = n.all_female + excluded.all_female
        """)
                .setParameter("rows", MessageJson.pretty(tally.changes()))
                .executeUpdate();
        sql("UPDATE headcount_as_of SET at = :at WHERE at < :at")
                .setParameter("at", asOf)
                .executeUpdate();
    }

    /**
     * The figures of a union's subtree under today's tree, at the end of the day, by group: those
     * of today less what came after the day.
     */
    List<Row> on(LocalDate day, UnitCopy unit) {
        List<Tuple> rows =
                rows("""
                SELECT d.worker_group, sum(d.members), sum(d.direct),
                       sum(d.migrant_workers), sum(d.female)
                FROM (SELECT worker_group, all_members AS members, members AS direct,
                             all_migrant_workers AS migrant_workers, all_female AS female
                      FROM headcount_now WHERE unit_id = :unit
                      UNION ALL
                      SELECT l.worker_group, -l.members,
                             CASE WHEN l.unit_id = :unit THEN -l.members ELSE 0 END,
                             -l.migrant_workers, -l.female
                      FROM headcount_day l JOIN unit_copy u ON u.unit_id = l.unit_id
                      WHERE l.day > :day AND u.lo BETWEEN :lo AND :hi) d
                GROUP BY d.worker_group ORDER BY d.worker_group
                """)
                        .setParameter("unit", unit.unitId())
                        .setParameter("lo", unit.place())
                        .setParameter("hi", unit.lastPlace())
                        .setParameter("day", day)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Row(
                                        row.get(0, String.class),
                                        number(row, 1),
                                        number(row, 2),
                                        number(row, 3),
                                        number(row, 4)))
                .toList();
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    /** When the latest message the figures contain was made; null while they contain none. */
    Instant asOf() {
        return values("SELECT at FROM headcount_as_of WHERE at > :none", Instant.class)
                .setParameter("none", Instant.EPOCH)
                .getSingleResultOrNull();
    }

    void forget() {
        branches.holdTree();
        sql("DELETE FROM headcount_day").executeUpdate();
        sql("DELETE FROM headcount_flow").executeUpdate();
        sql("DELETE FROM headcount_now").executeUpdate();
        sql("DELETE FROM headcount_member").executeUpdate();
        sql("UPDATE headcount_as_of SET at = '1970-01-01T00:00:00Z'").executeUpdate();
    }
}
