package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;

/** Stations by where they are, and what they can have. */
@ApplicationScoped
class NearStations extends SqlRepository {

    /** The index gives them in their order, and the limit ends the search. */
    private static final String NEAREST =
            """
            select id, metres from (
                select s.id, s.spot <-> earth_spot(:latitude, :longitude) as metres
                from station s
                where s.closed_on is null and s.check_due_on >= :firstShown %s
                order by s.spot <-> earth_spot(:latitude, :longitude) limit :atMost) n
            where metres <= :radius order by metres
            """;

    private static final String REGIONS =
            """
            select left(region_code, 6), max(district), count(*) from station
            where closed_on is null and check_due_on >= :firstShown group by 1 order by 1
            """;

    /** Something a station can have. */
    record Equipment(String code, String nameZh, String nameEn) {}

    /**
     * How far each is, in metres, the nearest first.
     *
     * @param kind null for all
     */
    Map<UUID, Double> nearest(Around around, StationKind kind, LocalDate firstShown, int atMost) {
        planForValues();
        List<Tuple> rows =
                rows(nearest(kind))
                        .setParameter("latitude", around.latitude())
                        .setParameter("longitude", around.longitude())
                        .setParameter("radius", (double) around.radius())
                        .setParameter("firstShown", firstShown)
                        .setParameter("atMost", atMost)
                        .getResultList();
        var found = new LinkedHashMap<UUID, Double>();
        rows.forEach(row -> found.put(row.get(0, UUID.class), row.get(1, Double.class)));
        return found;
    }

    /** A kind stands in the text, since the rare ones have indexes of their own. */
    static String nearest(StationKind kind) {
        return NEAREST.formatted(kind == null ? "" : "and s.kind = '" + kind + "'");
    }

    /** The counties where people find any. */
    List<StationRegionView> regions(LocalDate firstShown) {
        List<Tuple> rows = rows(REGIONS).setParameter("firstShown", firstShown).getResultList();
        return rows.stream()
                .map(
                        row ->
                                new StationRegionView(
                                        row.get(0, String.class),
                                        row.get(1, String.class),
                                        row.get(2, Long.class)))
                .toList();
    }

    /** In the order of the table. */
    List<Equipment> equipment() {
        List<Tuple> rows =
                rows("select code, name_zh, name_en from station_equipment order by position")
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Equipment(
                                        row.get(0, String.class),
                                        row.get(1, String.class),
                                        row.get(2, String.class)))
                .toList();
    }
}
