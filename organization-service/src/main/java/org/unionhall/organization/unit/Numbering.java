package org.unionhall.organization.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How intervals are given out: with wide gaps, so that founding a union changes no other, and by
 * spreading a whole branch anew when a gap has been used up.
 */
final class Numbering {

    /** A union gets this part of what its parent has. */
    private static final long PART = 1024;

    /**
     * How many numbers a union of a branch should have on average, so that spreading it anew lasts
     * for a while.
     */
    private static final long COMFORT = 4096;

    private Numbering() {}

    /**
     * Whether a branch of that many unions, spread anew over the interval, would have room to grow.
     */
    static boolean isComfortable(Interval interval, long unions) {
        return interval.width() / COMFORT >= unions;
    }

    /**
     * The usual case: the place behind the last child.
     *
     * @param lastTaken the highest number any child has, or {@code parent.lo()} when there is no
     *     child
     * @param unions how many unions have to fit into it, at least 1
     */
    static Optional<Interval> slotBehind(Interval parent, long lastTaken, long unions) {
        long width = Math.max((parent.width() - 1) / PART, unions);
        return lastTaken > parent.hi() - width
                ? Optional.empty()
                : Optional.of(new Interval(lastTaken + 1, lastTaken + width));
    }

    /**
     * When the end is reached: the widest gap that moved unions left between the others, or what is
     * left at the end.
     *
     * @param taken the children's intervals, in any order
     */
    static Optional<Interval> slotBetween(Interval parent, List<Interval> taken, long unions) {
        return gaps(parent, taken).stream()
                .max(Comparator.comparingLong(Interval::width))
                .filter(gap -> gap.width() >= unions)
                .map(
                        gap -> {
                            long wanted = Math.max((parent.width() - 1) / PART, unions);
                            long half = Math.max(gap.width() / 2, unions);
                            return new Interval(gap.lo(), gap.lo() + Math.min(wanted, half) - 1);
                        });
    }

    private static List<Interval> gaps(Interval parent, List<Interval> taken) {
        var sorted = new ArrayList<>(taken);
        sorted.sort(Comparator.comparingLong(Interval::lo));
        var gaps = new ArrayList<Interval>();
        long free = parent.lo() + 1;
        for (var interval : sorted) {
            if (interval.lo() > free) {
                gaps.add(new Interval(free, interval.lo() - 1));
            }
            free = interval.hi() + 1;
        }
        if (free <= parent.hi()) {
            gaps.add(new Interval(free, parent.hi()));
        }
        return gaps;
    }

    /**
     * Gives every union of a branch a new interval: half of what a union has is divided among its
     * children in proportion to how many unions each brings, the other half stays free for those to
     * come.
     *
     * @param whole where the branch has to fit, at least as wide as the branch has unions
     * @param children the children of a union in the order they shall stand
     * @param places how many places a union itself takes: 1, and more where others are about to
     *     come
     * @return every union of the branch, parents before their children
     */
    static <U> Map<U, Interval> spread(
            U top, Interval whole, Function<U, List<U>> children, ToLongFunction<U> places) {
        var sizes = new LinkedHashMap<U, Long>();
        measure(top, children, places, sizes);
        if (whole.width() < sizes.get(top)) {
            throw new IllegalArgumentException(
                    "%d unions do not fit into %s".formatted(sizes.get(top), whole));
        }
        var numbers = new LinkedHashMap<U, Interval>();
        place(top, whole, children, sizes, numbers);
        return numbers;
    }

    private static <U> long measure(
            U unit, Function<U, List<U>> children, ToLongFunction<U> places, Map<U, Long> sizes) {
        long size = places.applyAsLong(unit);
        for (var child : children.apply(unit)) {
            size += measure(child, children, places, sizes);
        }
        sizes.put(unit, size);
        return size;
    }

    private static <U> void place(
            U unit,
            Interval interval,
            Function<U, List<U>> children,
            Map<U, Long> sizes,
            Map<U, Interval> numbers) {
        numbers.put(unit, interval);
        long below = sizes.get(unit) - 1;
        if (below == 0) {
            return;
        }
        long each = Math.max((interval.width() - 1) / 2 / below, 1);
        long next = interval.lo() + 1;
        for (var child : children.apply(unit)) {
            long width = each * sizes.get(child);
            place(child, new Interval(next, next + width - 1), children, sizes, numbers);
            next += width;
        }
    }
}
