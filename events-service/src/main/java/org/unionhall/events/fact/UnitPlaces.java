package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.unionhall.events.organizationcopy.UnitsTold;
import org.unionhall.platform.persistence.SqlRepository;

/**
 * Under which union each union has stood, and since when. The topic of unions tells the last place
 * only, so that this is not forgotten when their copy is.
 */
@ApplicationScoped
class UnitPlaces extends SqlRepository {

    /** A union's first place is good for every day before. */
    static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

    private static final String LAST =
            """
            select distinct on (unit_id) unit_id, from_day, parent_id, version from unit_place
            where unit_id = any(cast(:units as uuid[])) order by unit_id, from_day desc
            """;

    private static final String STAND =
            """
            insert into unit_place (unit_id, from_day, parent_id, version)
            values (:unit, :from, cast(:parent as uuid), :version)
            on conflict on constraint unit_place_pk do update set
                parent_id = excluded.parent_id, version = excluded.version
            """;

    private static final String BRANCH =
            """
            with recursive branch (unit_id) as (
                select * from unnest(cast(:units as uuid[]))
                union
                select p.unit_id from unit_place p join branch b on p.parent_id = b.unit_id)
            select unit_id from branch
            """;

    private record Stand(LocalDate from, UUID parentId, long version) {}

    /**
     * Takes over where unions stand now; what is older than what is known is passed over.
     *
     * @return those that stand elsewhere, and since when
     */
    Map<UUID, LocalDate> follow(List<UnitsTold.Unit> units) {
        var known = last(units.stream().map(UnitsTold.Unit::unitId).distinct().toList());
        var moved = new HashMap<UUID, LocalDate>();
        for (var unit : units) {
            var before = known.get(unit.unitId());
            if (before != null && before.version() >= unit.version()) {
                continue;
            }
            boolean stays = before != null && Objects.equals(before.parentId(), unit.parentId());
            var from = before == null ? ALWAYS : stays ? before.from() : later(before, unit.day());
            var now = new Stand(from, unit.parentId(), unit.version());
            stand(unit.unitId(), now);
            known.put(unit.unitId(), now);
            if (!stays) {
                moved.merge(unit.unitId(), from, (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        return moved;
    }

    private static LocalDate later(Stand before, LocalDate day) {
        return day.isAfter(before.from()) ? day : before.from();
    }

    private Map<UUID, Stand> last(List<UUID> units) {
        List<Tuple> rows =
                rows(LAST).setParameter("units", units.toArray(UUID[]::new)).getResultList();
        var last = new HashMap<UUID, Stand>();
        for (var row : rows) {
            last.put(
                    row.get(0, UUID.class),
                    new Stand(
                            row.get(1, LocalDate.class),
                            row.get(2, UUID.class),
                            row.get(3, Long.class)));
        }
        return last;
    }

    private void stand(UUID unit, Stand stand) {
        sql(STAND)
                .setParameter("unit", unit)
                .setParameter("from", stand.from())
                .setParameter(
                        "parent", stand.parentId() == null ? null : stand.parentId().toString())
                .setParameter("version", stand.version())
                .executeUpdate();
    }

    /** These unions and every one that ever stood below one of them. */
    Set<UUID> withAllBelow(Collection<UUID> units) {
        return new HashSet<>(
                values(BRANCH, UUID.class)
                        .setParameter("units", units.toArray(UUID[]::new))
                        .getResultList());
    }
}
