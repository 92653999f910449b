package org.unionhall.membership.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;

/**
 * The frozen figures of months. What is entered later of a frozen month counts in the next one that
 * is frozen: each keeps how many there have ever been, and a month is the difference.
 */
@ApplicationScoped
class HeadcountMonths extends SqlRepository {

    /** Every union and those above it, itself included, under the tree of now. */
    private static final String ABOVE =
            """
            above (own, unit_id) AS (
                SELECT u.unit_id, u.unit_id FROM unit_copy u
                UNION
                SELECT a.own, u.parent_id FROM above a JOIN unit_copy u ON u.unit_id = a.unit_id
                WHERE u.parent_id IS NOT NULL)
            """;

    private static final String FLOWS =
            """
            INSERT INTO headcount_month_flow (month, unit_id, flow, ever, own, branch)
            WITH RECURSIVE
            """
                    + ABOVE
                    + """
                    , counted AS (
                        SELECT unit_id, flow, sum(members) AS ever FROM headcount_flow
                        WHERE day <= :end GROUP BY unit_id, flow),
                    own AS (
                        SELECT c.unit_id, c.flow, c.ever, c.ever - coalesce(p.ever, b.ever, 0) AS own
                        FROM counted c
                        LEFT JOIN headcount_month_flow p
                            ON p.month = :before AND p.unit_id = c.unit_id AND p.flow = c.flow
                        LEFT JOIN (
                            SELECT unit_id, flow, sum(members) AS ever FROM headcount_flow
                            WHERE :first AND day < :start GROUP BY unit_id, flow) b
                            ON b.unit_id = c.unit_id AND b.flow = c.flow)
                    SELECT cast(:start AS date), a.unit_id, o.flow,
                        sum(CASE WHEN a.own = a.unit_id THEN o.ever ELSE 0 END),
                        sum(CASE WHEN a.own = a.unit_id THEN o.own ELSE 0 END), sum(o.own)
                    FROM above a JOIN own o ON o.unit_id = a.own GROUP BY a.unit_id, o.flow
                    """;

    private static final String SUMS =
            """
            INSERT INTO headcount_month
                (month, unit_id, opening, closing, branch_opening, branch_closing, reorganized)
            WITH RECURSIVE
            """
                    + ABOVE
                    + """
                    , own AS (
                        SELECT unit_id, sum(%1$s * (ever - own)) AS opening, sum(%1$s * ever) AS closing
                        FROM headcount_month_flow WHERE month = :start GROUP BY unit_id)
                    SELECT cast(:start AS date), a.unit_id,
                        sum(CASE WHEN a.own = a.unit_id THEN coalesce(o.opening, 0) ELSE 0 END),
                        sum(CASE WHEN a.own = a.unit_id THEN coalesce(o.closing, 0) ELSE 0 END),
                        sum(coalesce(o.opening, 0)), sum(coalesce(o.closing, 0)),
                        CASE WHEN :first THEN 0
                            ELSE sum(coalesce(o.opening, 0)) - coalesce(max(p.branch_closing), 0) END
                    FROM above a LEFT JOIN own o ON o.unit_id = a.own
                        LEFT JOIN headcount_month p ON p.month = :before AND p.unit_id = a.unit_id
                    GROUP BY a.unit_id
                    HAVING count(o.unit_id) > 0 OR max(p.branch_closing) <> 0
                    """
                            .formatted(Flow.sign("flow"));

    /** Unions whose frozen figure is not the one that the days add up to. */
    private static final String DIFFERING =
            """
            SELECT count(*) FROM (
                SELECT unit_id, sum(members) AS members FROM headcount_day
                WHERE day <= :end GROUP BY unit_id) d
            FULL JOIN (SELECT unit_id, closing FROM headcount_month WHERE month = :start) m
                ON m.unit_id = d.unit_id
            WHERE coalesce(d.members, 0) <> coalesce(m.closing, 0)
            """;

    @Inject Branches branches;

    /** A month of a union: the members at its ends, and how they came and went. */
    record Month(YearMonth month, Instant frozenAt, Sum own, Sum branch, long reorganized) {}

    /** Of the union itself, or of it with all below it. */
    record Sum(long opening, Map<Flow, Long> flows, long closing) {}

    /** The latest month that is frozen. */
    Optional<YearMonth> last() {
        return values("SELECT max(month) FROM headcount_frozen", LocalDate.class)
                .getResultStream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(YearMonth::from);
    }

    /**
     * Freezes a month, the next after the last one, under the tree of now.
     *
     * @return how many unions have figures that differ from the sums of their days; 0 when all is
     *     right
     */
    long freeze(YearMonth month, Instant now) {
        boolean first = last().isEmpty();
        branches.holdFigures();
        var start = month.atDay(1);
        var end = month.atEndOfMonth();
        sql("INSERT INTO headcount_frozen (month, frozen_at) VALUES (:start, :now)")
                .setParameter("start", start)
                .setParameter("now", now)
                .executeUpdate();
        sql(FLOWS)
                .setParameter("start", start)
                .setParameter("end", end)
                .setParameter("before", month.minusMonths(1).atDay(1))
                .setParameter("first", first)
                .executeUpdate();
        sql(SUMS)
                .setParameter("start", start)
                .setParameter("before", month.minusMonths(1).atDay(1))
                .setParameter("first", first)
                .executeUpdate();
        return values(DIFFERING, Long.class)
                .setParameter("start", start)
                .setParameter("end", end)
                .getSingleResult();
    }

    /** The frozen months of a union between two, both included, the latest first. */
    List<Month> of(UUID unit, YearMonth from, YearMonth to) {
        List<Tuple> rows =
                rows("""
                SELECT z.month, z.frozen_at, coalesce(m.opening, 0), coalesce(m.closing, 0),
                    coalesce(m.branch_opening, 0), coalesce(m.branch_closing, 0),
                    coalesce(m.reorganized, 0), f.flow, f.own, f.branch
                FROM headcount_frozen z
                LEFT JOIN headcount_month m ON m.month = z.month AND m.unit_id = :unit
                LEFT JOIN headcount_month_flow f ON f.month = z.month AND f.unit_id = :unit
                WHERE z.month BETWEEN :from AND :to
                """)
                        .setParameter("unit", unit)
                        .setParameter("from", from.atDay(1))
                        .setParameter("to", to.atDay(1))
                        .getResultList();
        var months = new TreeMap<YearMonth, Month>();
        for (var row : rows) {
            var month = YearMonth.from(row.get(0, LocalDate.class));
            var known = months.computeIfAbsent(month, any -> month(month, row));
            if (row.get(7) != null) {
                var flow = Flow.valueOf(row.get(7, String.class));
                known.own().flows().put(flow, number(row, 8));
                known.branch().flows().put(flow, number(row, 9));
            }
        }
        return List.copyOf(months.descendingMap().values());
    }

    private static Month month(YearMonth month, Tuple row) {
        return new Month(
                month,
                row.get(1, Instant.class),
                new Sum(number(row, 2), new EnumMap<>(Flow.class), number(row, 3)),
                new Sum(number(row, 4), new EnumMap<>(Flow.class), number(row, 5)),
                number(row, 6));
    }

    private static long number(Tuple row, int column) {
        return ((Number) row.get(column)).longValue();
    }
}
