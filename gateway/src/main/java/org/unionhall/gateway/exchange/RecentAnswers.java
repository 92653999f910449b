package org.unionhall.gateway.exchange;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How this gateway answered in the last minutes, for people who look; what is watched over time is
 * in the metrics.
 */
@Singleton
public final class RecentAnswers {

    /** How many whole minutes are remembered. */
    public static final int MINUTES = 15;

    private static final int SLOTS = MINUTES + 1;

    /** Answers that are counted together; the route is a template. */
    public record Kind(String method, String route, int status) {}

    private static final class Ring {
        private final AtomicLongArray minutes = new AtomicLongArray(SLOTS);
        private final AtomicIntegerArray counts = new AtomicIntegerArray(SLOTS);

        /**
         * Two threads that begin a minute together may lose a count; figures for people bear it.
         */
        void count(long minute) {
            int slot = (int) (minute % SLOTS);
            long held = minutes.get(slot);
            if (held != minute && minutes.compareAndSet(slot, held, minute)) {
                counts.set(slot, 0);
            }
            counts.incrementAndGet(slot);
        }

        long since(long minute) {
            long sum = 0;
            for (int slot = 0; slot < SLOTS; slot++) {
                sum += minutes.get(slot) >= minute ? counts.get(slot) : 0;
            }
            return sum;
        }
    }

    private final Clock clock;
    private final Map<Kind, Ring> rings = new ConcurrentHashMap<>();

    @Inject
    public RecentAnswers(Clock clock) {
        this.clock = clock;
    }

    void count(Kind kind) {
        var ring = rings.get(kind);
        if (ring == null) {
            ring = rings.computeIfAbsent(kind, first -> new Ring());
        }
        ring.count(minute());
    }

    /**
     * Answers of the running minute and as many whole ones before it; kinds without any are left
     * out.
     */
    public Map<Kind, Long> last(int wholeMinutes) {
        long since = minute() - wholeMinutes;
        var sums = new HashMap<Kind, Long>();
        rings.forEach(
                (kind, ring) -> {
                    long sum = ring.since(since);
                    if (sum > 0) {
                        sums.put(kind, sum);
                    }
                });
        return sums;
    }

    private long minute() {
        return clock.millis() / 60_000;
    }
}
