package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.SqlRepository;

/** The counters as they are asked for. A question is a sum over months, however many facts. */
@ApplicationScoped
class Sums extends SqlRepository {

    private static final String OF =
            """
            select c.unit_id, c.value, c.declared, c.measure, cast(sum(c.quantity) as bigint)
            from fact_count c
            where c.measure = any(cast(:measures as text[])) and c.dimension = :dimension
                and c.month between :first and :last and c.%s = any(cast(:units as uuid[]))
            group by c.unit_id, c.value, c.declared, c.measure
            order by c.unit_id, c.value
            """;

    private static final String PERSONS =
            """
            select unit_id, cast(sum(persons) as bigint) from fact_distinct
            where measure = :measure and unit_id = any(cast(:units as uuid[]))
                and month between :first and :last and previous < :first
            group by unit_id
            """;

    private static final String FACTS =
            """
            select f.fact_id, f.measure, f.unit_id, f.on_day, f.quantity,
                case when f.person is null then f.subject end, cast(f.dimensions as text),
                f.corrects, f.declared
            from fact f
            where f.fact_id > :edge and f.month between :first and :last
                and f.measure = any(cast(:measures as text[]))
                and f.path && cast(:units as uuid[])
            order by f.fact_id
            """;

    /**
     * @param below whether the unions right below the named ones are meant
     */
    List<FindFigures.Figure> of(
            Collection<UUID> units,
            boolean below,
            Collection<String> measures,
            String dimension,
            LocalDate first,
            LocalDate last) {
        List<Tuple> rows =
                rows(OF.formatted(below ? "parent_id" : "unit_id"))
                        .setParameter("measures", measures.toArray(String[]::new))
                        .setParameter("dimension", dimension)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setParameter("units", units.toArray(UUID[]::new))
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new FindFigures.Figure(
                                        row.get(0, UUID.class),
                                        row.get(1, String.class),
                                        row.get(2, Boolean.class),
                                        row.get(3, String.class),
                                        row.get(4, Long.class)))
                .toList();
    }

    List<FindFigures.Figure> persons(
            Collection<UUID> units, String measure, LocalDate first, LocalDate last) {
        List<Tuple> rows =
                rows(PERSONS)
                        .setParameter("measure", measure)
                        .setParameter("units", units.toArray(UUID[]::new))
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new FindFigures.Figure(
                                        row.get(0, UUID.class),
                                        "",
                                        false,
                                        measure,
                                        row.get(1, Long.class)))
                .toList();
    }

    List<FindFigures.Entry> facts(
            Collection<UUID> units,
            Collection<String> measures,
            LocalDate first,
            LocalDate last,
            UUID after,
            int atMost) {
        List<Tuple> rows =
                rows(FACTS)
                        .setParameter("edge", after)
                        .setParameter("first", first)
                        .setParameter("last", last)
                        .setParameter("measures", measures.toArray(String[]::new))
                        .setParameter("units", units.toArray(UUID[]::new))
                        .setMaxResults(atMost)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new FindFigures.Entry(
                                        row.get(0, UUID.class),
                                        row.get(1, String.class),
                                        row.get(2, UUID.class),
                                        row.get(3, LocalDate.class),
                                        row.get(4, Long.class),
                                        row.get(5, String.class),
                                        dimensions(row.get(6, String.class)),
                                        row.get(7, UUID.class),
                                        row.get(8, Boolean.class)))
                .toList();
    }

    @SuppressWarnings("unchecked") // Written from a map of texts
    private static Map<String, String> dimensions(String json) {
        return MessageJson.read(json.getBytes(StandardCharsets.UTF_8), Map.class);
    }
}
