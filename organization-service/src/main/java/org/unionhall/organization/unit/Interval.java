package org.unionhall.organization.unit;

/**
 * The numbers that belong to a union and everything below it. The union itself is at {@code lo};
 * those below it lie inside.
 *
 * @param lo first number, inclusive
 * @param hi last number, inclusive
 */
public record Interval(long lo, long hi) {

    /**
     * How many numbers one tree gets: 2^52, so that no number of the first trees loses precision in
     * JSON.
     */
    private static final long TREE = 1L << 52;

    private static final long TREES = Long.MAX_VALUE / TREE;

    public Interval {
        if (lo > hi) {
            throw new IllegalArgumentException("An interval must not be empty: " + lo + ".." + hi);
        }
    }

    /**
     * The numbers of one whole tree.
     *
     * @param ordinal 0 for the first tree of the platform
     * @throws IllegalArgumentException beyond the last tree there is room for
     */
    static Interval ofTree(long ordinal) {
        if (ordinal < 0 || ordinal >= TREES) {
            throw new IllegalArgumentException("No room for tree " + ordinal);
        }
        return new Interval(ordinal * TREE, (ordinal + 1) * TREE - 1);
    }

    /** Which tree a number lies in. */
    static long ordinalOf(long number) {
        return number / TREE;
    }

    static boolean hasRoomForTree(long ordinal) {
        return ordinal < TREES;
    }

    /** How many unions fit, the one that owns the interval included. */
    long width() {
        return hi - lo + 1;
    }

    boolean contains(Interval other) {
        return lo <= other.lo && other.hi <= hi;
    }

    boolean overlaps(Interval other) {
        return lo <= other.hi && other.lo <= hi;
    }
}
