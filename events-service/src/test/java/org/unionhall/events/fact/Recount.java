package org.unionhall.events.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.unionhall.events.Database;

/** The counters beside what the facts themselves add up to. */
final class Recount {

    private static final String COUNTS =
            """
            select count(*) from (select * from fact_count where quantity <> 0) c
            full join (
                select f.measure, p.path[i] as unit_id, d.dimension, f.month, f.declared, d.value,
                    coalesce(p.path[i - 1], '00000000-0000-0000-0000-000000000000') as parent_id,
                    sum(f.quantity) as quantity
                from fact f cross join lateral path_on(f.unit_id, f.on_day) as p (path)
                cross join lateral generate_subscripts(p.path, 1) as i
                cross join lateral (select '', '' union all
                    select key, value from jsonb_each_text(f.dimensions)) as d (dimension, value)
                group by 1, 2, 3, 4, 5, 6, 7 having sum(f.quantity) <> 0) r
            using (measure, unit_id, dimension, month, declared, value, parent_id)
            where c.quantity is distinct from r.quantity
            """;

    private static final String PERSONS =
            """
            select count(*) from (select distinct measure, unit_id from fact_distinct) u
            cross join (select distinct month as first from fact) a
            cross join (select distinct month as last from fact) b
            cross join lateral (select coalesce(sum(persons), 0) as kept from fact_distinct d
                where d.measure = u.measure and d.unit_id = u.unit_id
                    and d.month between first and last and d.previous < first) k
            cross join lateral (select count(distinct person) as counted from (
                select f.person, f.month from fact f
                where f.measure = u.measure and f.path @> array[u.unit_id] and person is not null
                group by 1, 2 having sum(f.quantity) > 0) p
                where p.month between first and last) n
            where first <= last and kept <> counted
            """;

    private Recount() {}

    static void isBalanced() {
        assertThat(Database.number(COUNTS)).as("counters that facts do not add up to").isZero();
    }

    static void personsAreDistinct() {
        assertThat(Database.number(PERSONS)).as("periods with another number of persons").isZero();
    }

    /** What the counters say of a unit with all below it, in all months. */
    static long of(String measure, UUID unit) {
        return Database.number(
                "select coalesce(sum(quantity), 0) from fact_count where measure = ? and unit_id ="
                        + " ? and dimension = ''",
                measure,
                unit);
    }
}
