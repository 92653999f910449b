package org.unionhall.events.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.platform.persistence.Sql;

/**
 * The applications and members that came through channels, and the counters folded from them. A
 * batch costs a handful of statements.
 */
@ApplicationScoped
class Attributions {

    private static final String INCOMING =
            """
            unnest(cast(:ids as uuid[]), cast(:versions as bigint[]), cast(:drives as uuid[]),
                cast(:codes as text[]), cast(:units as uuid[]), cast(:groups as text[]),
                cast(:statuses as text[]), cast(:days as date[]))
                as incoming (application_id, version, drive_id, channel_code, unit_id, worker_group, status, day)
            """;

    private static final String INSERT =
            """
            insert into attributed_application
                (application_id, version, drive_id, channel_code, unit_id, worker_group, status, day)
            select * from %s
            on conflict on constraint attributed_application_pk do nothing
            returning application_id
            """
                    .formatted(INCOMING);

    private static final String LOCK =
            """
            select application_id, version, drive_id, channel_code, unit_id, worker_group, status, day
            from attributed_application where application_id = any(cast(:ids as uuid[]))
            order by application_id for update
            """;

    private static final String UPDATE =
            """
            update attributed_application mine set version = incoming.version, drive_id = incoming.drive_id,
                channel_code = incoming.channel_code, unit_id = incoming.unit_id,
                worker_group = incoming.worker_group, status = incoming.status, day = incoming.day
            from %s where mine.application_id = incoming.application_id and incoming.version > mine.version
            """
                    .formatted(INCOMING);

    private static final String COUNT =
            """
            insert into drive_progress as mine (drive_id, channel_code, unit_id, worker_group, day,
                applied, approved, rejected, withdrawn, changed_at)
            select incoming.*, cast(:at as timestamptz) from unnest(cast(:drives as uuid[]),
                cast(:codes as text[]), cast(:units as uuid[]), cast(:groups as text[]),
                cast(:days as date[]), cast(:applied as bigint[]), cast(:approved as bigint[]),
                cast(:rejected as bigint[]), cast(:withdrawn as bigint[])) as incoming
            on conflict on constraint drive_progress_pk do update set
                applied = mine.applied + excluded.applied,
                approved = mine.approved + excluded.approved,
                rejected = mine.rejected + excluded.rejected,
                withdrawn = mine.withdrawn + excluded.withdrawn,
                changed_at = greatest(mine.changed_at, excluded.changed_at)
            """;

    private static final String JOINED =
            """
            insert into attributed_member (member_id, version, application_id, drive_id, channel_code)
            values (:member, :version, :application, :drive, :code)
            on conflict on constraint attributed_member_pk do nothing
            """;

    private final EntityManager entities;

    Attributions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Applies what a batch says: the rows as their newest versions, the counters by what really
     * changed. Whether an application is new is decided by the insert itself, so that even two
     * batches with the same application count it once.
     *
     * @param at time of the newest message of the batch
     */
    void apply(Collection<Attribution> batch, Instant at) {
        var newest = Fold.newest(batch);
        var added = insert(newest);
        var known =
                lock(
                        newest.stream()
                                .map(Attribution::applicationId)
                                .filter(id -> !added.contains(id))
                                .toList());
        var fold = Fold.of(newest, known);
        if (!fold.changed().isEmpty()) {
            bind(entities.createNativeQuery(UPDATE), fold.changed()).executeUpdate();
        }
        if (!fold.deltas().isEmpty()) {
            count(fold.deltas(), at);
        }
    }

    private Set<UUID> insert(Collection<Attribution> rows) {
        var inserted = new HashSet<UUID>();
        for (var id : bind(Sql.values(entities, INSERT, UUID.class), rows).getResultList()) {
            inserted.add((UUID) id);
        }
        return inserted;
    }

    private Map<UUID, Attribution> lock(List<UUID> ids) {
        var known = new HashMap<UUID, Attribution>();
        if (ids.isEmpty()) {
            return known;
        }
        var rows =
                Sql.rows(entities, LOCK)
                        .setParameter("ids", ids.toArray(new UUID[0]))
                        .getResultList();
        for (var row : rows) {
            var attribution =
                    new Attribution(
                            row.get(0, UUID.class),
                            row.get(1, Long.class),
                            row.get(2, UUID.class),
                            row.get(3, String.class),
                            row.get(4, UUID.class),
                            row.get(5, String.class),
                            row.get(6, String.class),
                            row.get(7, LocalDate.class));
            known.put(attribution.applicationId(), attribution);
        }
        return known;
    }

    private static Query bind(Query query, Collection<Attribution> rows) {
        return query.setParameter("ids", array(rows, Attribution::applicationId, UUID[]::new))
                .setParameter("versions", array(rows, Attribution::version, Long[]::new))
                .setParameter("drives", array(rows, Attribution::driveId, UUID[]::new))
                .setParameter("codes", array(rows, Attribution::channelCode, String[]::new))
                .setParameter("units", array(rows, Attribution::unitId, UUID[]::new))
                .setParameter("groups", array(rows, Attribution::group, String[]::new))
                .setParameter("statuses", array(rows, Attribution::status, String[]::new))
                .setParameter("days", array(rows, Attribution::day, LocalDate[]::new));
    }

    private void count(SortedMap<Cell, Tally> deltas, Instant at) {
        var cells = deltas.keySet();
        var tallies = deltas.values();
        entities.createNativeQuery(COUNT)
                .setParameter("at", at)
                .setParameter("drives", array(cells, Cell::driveId, UUID[]::new))
                .setParameter("codes", array(cells, Cell::channelCode, String[]::new))
                .setParameter("units", array(cells, Cell::unitId, UUID[]::new))
                .setParameter("groups", array(cells, Cell::group, String[]::new))
                .setParameter("days", array(cells, Cell::day, LocalDate[]::new))
                .setParameter("applied", array(tallies, Tally::applied, Long[]::new))
                .setParameter("approved", array(tallies, Tally::approved, Long[]::new))
                .setParameter("rejected", array(tallies, Tally::rejected, Long[]::new))
                .setParameter("withdrawn", array(tallies, Tally::withdrawn, Long[]::new))
                .executeUpdate();
    }

    private static <R, V> V[] array(
            Collection<R> rows, Function<R, V> value, java.util.function.IntFunction<V[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    /**
     * Notes that a member came through a channel; said again it changes nothing, since where a
     * member came from never does.
     */
    void joined(MemberMessage member, UUID driveId, String code) {
        entities.createNativeQuery(JOINED)
                .setParameter("member", member.memberId())
                .setParameter("version", member.version())
                .setParameter("application", member.applicationId())
                .setParameter("drive", driveId)
                .setParameter("code", code)
                .executeUpdate();
    }

    void forgetApplications() {
        entities.createNativeQuery("delete from attributed_application").executeUpdate();
        entities.createNativeQuery("delete from drive_progress").executeUpdate();
    }

    void forgetMembers() {
        entities.createNativeQuery("delete from attributed_member").executeUpdate();
    }
}
