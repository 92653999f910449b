package org.unionhall.gateway.exchange;

/**
 * Whether a body comes fast enough. Looked at span by span, since one that came fast at first and
 * then stands still holds its room as well.
 */
final class Pace {

    private final long spanNanos;
    private final long leastBytes;
    private long begun;
    private long came;

    /**
     * A pace that is kept from now on.
     *
     * @param spanNanos how long is waited before the body is judged, again and again
     * @param leastBytes how much has to come in each span
     */
    Pace(long spanNanos, long leastBytes, long now) {
        this.spanNanos = spanNanos;
        this.leastBytes = leastBytes;
        this.begun = now;
    }

    void came(long bytes) {
        came += bytes;
    }

    boolean tooSlow(long now) {
        if (now - begun < spanNanos) {
            return false;
        }
        boolean slow = came < leastBytes;
        begun = now;
        came = 0;
        return slow;
    }
}
