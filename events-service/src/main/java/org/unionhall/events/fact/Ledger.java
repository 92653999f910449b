package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.SqlRepository;

/** The facts, and the counters folded from them. A batch costs a handful of statements. */
@ApplicationScoped
class Ledger extends SqlRepository {

    /** The union at the top of a tree has nobody above it. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final int LEDGER = 85;

    /** One cell for each union on the way up, and for each of the dimensions and the total. */
    private static final String COUNT =
            """
            insert into fact_count as c
                (measure, unit_id, dimension, month, declared, value, parent_id, quantity)
            select f.measure, f.path[i], d.dimension, f.month, f.declared, d.value,
                coalesce(f.path[i - 1], cast(:nobody as uuid)), cast(:sign * sum(f.quantity) as bigint)
            from fact f
            cross join lateral generate_subscripts(f.path, 1) as i
            cross join lateral (select '', '' union all
                select key, value from jsonb_each_text(f.dimensions)) as d (dimension, value)
            where %s and f.path is not null
            group by 1, 2, 3, 4, 5, 6, 7
            on conflict on constraint fact_count_pk do update set
                quantity = c.quantity + excluded.quantity
            """;

    private static final String ENTER =
            """
            insert into fact (fact_id, origin, declared, measure, unit_id, on_day, month, quantity,
                subject, person, dimensions, corrects, path)
            select distinct on ("factId") "factId", :origin, declared, measure, "unitId", "on",
                cast(date_trunc('month', "on") as date), quantity, subject, person, dimensions,
                corrects, path_on("unitId", "on")
            from jsonb_to_recordset(cast(:facts as jsonb)) as m ("factId" uuid, declared boolean,
                measure text, "unitId" uuid, "on" date, quantity bigint, subject text, person uuid,
                dimensions jsonb, corrects uuid)
            on conflict on constraint fact_pk do nothing
            returning fact_id
            """;

    /** What a correction must know of the fact it names. */
    record Original(boolean isCorrection, String measure, boolean declared) {

        static Original of(Fact fact) {
            return new Original(fact.corrects() != null, fact.measure(), fact.declared());
        }

        boolean isOfTheKindOf(Fact fact) {
            return measure.equals(fact.measure()) && declared == fact.declared();
        }
    }

    /** Nobody else writes until the transaction ends. */
    void hold() {
        rows("select 1 from (select pg_advisory_xact_lock(:ledger, 0)) held")
                .setParameter("ledger", LEDGER)
                .getSingleResult();
    }

    /** The ids of those that were not there. */
    Set<UUID> enter(List<Fact> facts, Origin origin) {
        return new HashSet<>(
                values(ENTER, UUID.class)
                        .setParameter("origin", origin.name())
                        .setParameter("facts", MessageJson.pretty(facts))
                        .getResultList());
    }

    /** Those of the named facts that are there, by id. */
    Map<UUID, Original> originals(Collection<UUID> ids) {
        var found = new HashMap<UUID, Original>();
        var rows =
                rows("""
                select fact_id, corrects is not null, measure, declared from fact
                where fact_id = any(cast(:ids as uuid[]))
                """)
                        .setParameter("ids", ids.toArray(UUID[]::new))
                        .getResultList();
        for (var row : rows) {
            found.put(
                    row.get(0, UUID.class),
                    new Original(
                            row.get(1, Boolean.class),
                            row.get(2, String.class),
                            row.get(3, Boolean.class)));
        }
        return found;
    }

    /**
     * Adds the facts to the counters, or takes them away.
     *
     * @param sign 1 or -1
     */
    void count(Which which, int sign) {
        var query =
                sql(COUNT.formatted(which.condition()))
                        .setParameter("nobody", NOBODY)
                        .setParameter("sign", sign);
        which.bind(query);
        query.executeUpdate();
    }

    /**
     * Facts of these unions, from the day on, that are not where the tree of their day has them.
     */
    Set<UUID> misplaced(Set<UUID> units, LocalDate from) {
        return new HashSet<>(
                values(
                                """
                                select f.fact_id from fact f
                                where f.unit_id = any(cast(:units as uuid[])) and f.on_day >= :from
                                    and f.path is distinct from path_on(f.unit_id, f.on_day)
                                """,
                                UUID.class)
                        .setParameter("units", units.toArray(UUID[]::new))
                        .setParameter("from", from)
                        .getResultList());
    }

    /** Says where they stand in the tree of their day. */
    void place(Set<UUID> facts) {
        sql("""
        update fact set path = path_on(unit_id, on_day) where fact_id = any(cast(:facts as uuid[]))
        """)
                .setParameter("facts", facts.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Drops the counters of the topic's measures, but for what other topics say of them. */
    void forgetCounts(Origin origin) {
        sql("""
        delete from fact_count c
        using (select distinct measure, declared from fact where origin = :origin) o
        where c.measure = o.measure and c.declared = o.declared
        """)
                .setParameter("origin", origin.name())
                .executeUpdate();
        count(Which.sharingWith(origin), 1);
    }

    void forgetFacts(Origin origin) {
        sql("delete from fact where origin = :origin")
                .setParameter("origin", origin.name())
                .executeUpdate();
    }
}
