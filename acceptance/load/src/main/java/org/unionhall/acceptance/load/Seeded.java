package org.unionhall.acceptance.load;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * What a seed decides about one thing of one kind; the same seed, kind and number always decide the
 * same.
 */
final class Seeded {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Seeded(SplittableRandom random) {
        this.random = random;
    }

    static Seeded of(long seed, String kind, long number) {
        return new Seeded(new SplittableRandom((seed * MIX + kind.hashCode()) * MIX + number));
    }

    /** An id of version 7 as of that millisecond: ids of later milliseconds sort behind it. */
    UUID id(long millisecond) {
        long high = millisecond << 16 | 0x7000L | random.nextInt(1 << 12);
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double share() {
        return random.nextDouble();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of the choices, each as likely as its weight. */
    <T> T weighed(List<T> choices, double... weights) {
        double left = random.nextDouble();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return choices.get(i);
            }
        }
        return choices.get(choices.size() - 1);
    }

    /** From a tail as heavy as that of real unions: most are small, a few have thousands. */
    double heavyTailed(double spread) {
        return Math.exp(spread * gauss());
    }

    private double gauss() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble()))
                * Math.cos(2 * Math.PI * random.nextDouble());
    }
}
