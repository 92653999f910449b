package org.unionhall.platform.web.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of the tree of unions that a query may see: disjoint intervals of places. Repositories
 * demand one, so that a list without a scope does not compile.
 */
public final class Scope {

    private static final Scope NOTHING = new Scope(List.of());
    private static final Scope EVERYTHING =
            new Scope(List.of(new Interval(Long.MIN_VALUE, Long.MAX_VALUE)));

    /** Places from {@code lo} to {@code hi}, both inclusive. */
    public record Interval(long lo, long hi) {}

    private final List<Interval> intervals;

    private Scope(List<Interval> intervals) {
        this.intervals = intervals;
    }

    public static Scope nothing() {
        return NOTHING;
    }

    public static Scope everything() {
        return EVERYTHING;
    }

    /** The union of the intervals; overlapping ones are merged. */
    public static Scope of(Collection<Interval> intervals) {
        var sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparingLong(Interval::lo));
        var merged = new ArrayList<Interval>();
        for (var next : sorted) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && next.lo() <= last.hi()) {
                merged.set(
                        merged.size() - 1, new Interval(last.lo(), Math.max(last.hi(), next.hi())));
            } else {
                merged.add(next);
            }
        }
        return new Scope(List.copyOf(merged));
    }

    /** The part of this scope that also lies between the two places. */
    public Scope within(long lo, long hi) {
        var cut = new ArrayList<Interval>();
        for (var interval : intervals) {
            long from = Math.max(lo, interval.lo());
            long to = Math.min(hi, interval.hi());
            if (from <= to) {
                cut.add(new Interval(from, to));
            }
        }
        return new Scope(List.copyOf(cut));
    }

    /** Whether nothing lies outside of it, not even what belongs to no union. */
    public boolean isEverything() {
        return intervals.size() == 1
                && intervals.get(0).lo() == Long.MIN_VALUE
                && intervals.get(0).hi() == Long.MAX_VALUE;
    }

    public boolean isEmpty() {
        return intervals.isEmpty();
    }

    public boolean covers(long place) {
        return intervals.stream().anyMatch(i -> i.lo() <= place && place <= i.hi());
    }

    public List<Interval> intervals() {
        return intervals;
    }

    /**
     * A condition for SQL or JPQL that is true for rows whose place lies in this scope; its values
     * are {@link #parameters()}.
     *
     * @param column the column or path that holds the place, such as {@code u.lo}
     */
    public String predicate(String column) {
        if (intervals.isEmpty()) {
            return "1 = 0";
        }
        var either = new ArrayList<String>();
        for (int i = 0; i < intervals.size(); i++) {
            either.add(column + " between :scopeLo" + i + " and :scopeHi" + i);
        }
        return "(" + String.join(" or ", either) + ")";
    }

    /** The named values of {@link #predicate}. */
    public Map<String, Object> parameters() {
        var values = new LinkedHashMap<String, Object>();
        for (int i = 0; i < intervals.size(); i++) {
            values.put("scopeLo" + i, intervals.get(i).lo());
            values.put("scopeHi" + i, intervals.get(i).hi());
        }
        return values;
    }
}
