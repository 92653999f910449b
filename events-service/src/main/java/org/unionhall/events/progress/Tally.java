package org.unionhall.events.progress;

/**
 * How many applications there were and what became of them.
 *
 * @param applied all that were ever submitted, whatever became of them
 * @param approved those whose applicant became a member
 */
record Tally(long applied, long approved, long rejected, long withdrawn) {

    static final Tally ZERO = new Tally(0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                applied + other.applied,
                approved + other.approved,
                rejected + other.rejected,
                withdrawn + other.withdrawn);
    }

    Tally minus(Tally other) {
        return new Tally(
                applied - other.applied,
                approved - other.approved,
                rejected - other.rejected,
                withdrawn - other.withdrawn);
    }

    /** Those that still wait for a decision or for the applicant. */
    long pending() {
        return applied - approved - rejected - withdrawn;
    }

    boolean isZero() {
        return equals(ZERO);
    }
}
