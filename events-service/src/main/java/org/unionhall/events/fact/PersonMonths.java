package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhall.platform.persistence.SqlRepository;

/**
 * In which months persons count, kept so that the distinct persons of any period are a sum: each
 * month of a person is counted with the month before in which the person counted.
 */
@ApplicationScoped
class PersonMonths extends SqlRepository {

    private static final String NEVER = "'0001-01-01'";

    /** The persons the facts are about, for each union on the way up. */
    private static final String ABOUT =
            """
            select f.measure, u.unit_id, f.person, f.month, sum(f.quantity) as quantity
            from fact f cross join lateral unnest(f.path) as u (unit_id)
            where %s and f.path is not null and f.person is not null
            group by 1, 2, 3, 4
            """;

    private static final String CHAIN =
            """
            insert into fact_distinct as d (measure, unit_id, month, previous, persons)
            select c.measure, c.unit_id, c.month, c.previous, :by * count(*)
            from (select p.measure, p.unit_id, p.month, lag(p.month, 1, cast(%s as date)) over
                    (partition by p.measure, p.unit_id, p.person order by p.month) as previous
                from fact_person p
                join (select distinct measure, unit_id, person from (%s) about) a
                    using (measure, unit_id, person)
                where p.quantity > 0) c
            group by 1, 2, 3, 4
            on conflict on constraint fact_distinct_pk do update set
                persons = d.persons + excluded.persons
            """;

    private static final String MOVE =
            """
            insert into fact_person as p (measure, unit_id, person, month, quantity)
            select measure, unit_id, person, month, :sign * quantity from (%s) about
            on conflict on constraint fact_person_pk do update set
                quantity = p.quantity + excluded.quantity
            """;

    /**
     * Adds the facts to the months of their persons, or takes them away.
     *
     * @param sign 1 or -1
     */
    void count(Which which, int sign) {
        var about = ABOUT.formatted(which.condition());
        if (!isAboutAnybody(which)) {
            return;
        }
        chain(about, which, -1);
        var move = sql(MOVE.formatted(about)).setParameter("sign", sign);
        which.bind(move);
        move.executeUpdate();
        chain(about, which, 1);
    }

    /** Drops the persons of the topic's measures, but for what other topics say of them. */
    void forget(Origin origin) {
        for (var table : List.of("fact_distinct", "fact_person")) {
            sql("delete from "
                            + table
                            + " where measure in (select measure from fact where origin = :origin"
                            + " and person is not null)")
                    .setParameter("origin", origin.name())
                    .executeUpdate();
        }
        count(Which.aboutPersonsAs(origin), 1);
    }

    private boolean isAboutAnybody(Which which) {
        var query =
                values(
                        "select exists (select 1 from fact f where person is not null and "
                                + which.condition()
                                + ")",
                        Boolean.class);
        which.bind(query);
        return query.getSingleResult();
    }

    private void chain(String about, Which which, int by) {
        var query = sql(CHAIN.formatted(NEVER, about)).setParameter("by", by);
        which.bind(query);
        query.executeUpdate();
    }
}
