package org.unionhall.gateway.upstream;

import java.util.function.LongSupplier;

/**
 * Leaves an instance alone that failed several times in a row, and lets one request a rest through
 * to see whether it is back. Safe from any thread.
 */
public final class Breaker {

    private final int allowed;
    private final long restNanos;
    private final LongSupplier nanoTime;
    private int failures;
    private long nextTry;

    /**
     * One breaker, closed at first.
     *
     * @param allowed failures in a row before it opens
     * @param restNanos how long nothing is sent once it is open
     */
    public Breaker(int allowed, long restNanos, LongSupplier nanoTime) {
        this.allowed = allowed;
        this.restNanos = restNanos;
        this.nanoTime = nanoTime;
    }

    /**
     * Whether a request may be sent now. When open, true once a rest: that request is the probe.
     */
    public synchronized boolean permits() {
        if (failures < allowed) {
            return true;
        }
        long now = nanoTime.getAsLong();
        if (now - nextTry < 0) {
            return false;
        }
        nextTry = now + restNanos;
        return true;
    }

    /** The instance answered, whatever it said. */
    public synchronized void answered() {
        failures = 0;
    }

    /** It could not be reached, broke off, or did not answer in time. */
    public synchronized void failed() {
        failures++;
        if (failures >= allowed) {
            nextTry = nanoTime.getAsLong() + restNanos;
        }
    }

    /** Whether it is left alone at present. */
    public synchronized boolean open() {
        return failures >= allowed;
    }
}
