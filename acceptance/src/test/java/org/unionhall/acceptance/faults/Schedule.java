package org.unionhall.acceptance.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.unionhall.acceptance.faults.Fault.Kind;

/** Which faults come when; the same seed gives the same faults. */
final class Schedule {

    private static final List<String> PARTS =
            List.of(
                    "membership",
                    "organization",
                    "events",
                    "gateway",
                    "kafka",
                    "postgres",
                    "stand-ins");

    private static final Set<Kind> ON_LINKS =
            EnumSet.of(
                    Kind.DELAY,
                    Kind.THROTTLE,
                    Kind.RESET,
                    Kind.DEAF,
                    Kind.MUTE,
                    Kind.BLACK_HOLE,
                    Kind.REFUSE,
                    Kind.FORSAKE);

    private static final int ONE_IN_SO_MANY_COMES_WITH_ANOTHER = 3;

    private final Random random;
    private final int longestMillis;
    private final Set<Kind> kinds;

    /**
     * @param longestMillis how long a fault lasts at most
     * @param kinds those that may come
     */
    Schedule(long seed, int longestMillis, Set<Kind> kinds) {
        this.random = new Random(seed);
        this.longestMillis = longestMillis;
        this.kinds = kinds;
    }

    /** Every kind but the one that needs a small disk. */
    static Set<Kind> usual() {
        return EnumSet.complementOf(EnumSet.of(Kind.DISK_FULL));
    }

    /**
     * So many faults, in rounds of one or two at the same time; every kind comes before any comes
     * again.
     */
    List<List<Fault>> rounds(int faults) {
        var rounds = new ArrayList<List<Fault>>();
        var bag = new ArrayList<Kind>();
        Fault alone = null;
        for (int i = 0; i < faults; i++) {
            var next = fault(draw(bag));
            boolean together =
                    alone != null
                            && !alone.target().equals(next.target())
                            && random.nextInt(ONE_IN_SO_MANY_COMES_WITH_ANOTHER) == 0;
            if (together) {
                rounds.set(rounds.size() - 1, List.of(alone, next));
                alone = null;
            } else {
                rounds.add(List.of(next));
                alone = next;
            }
        }
        return rounds;
    }

    private Kind draw(List<Kind> bag) {
        if (bag.isEmpty()) {
            bag.addAll(kinds);
            Collections.shuffle(bag, random);
        }
        return bag.remove(bag.size() - 1);
    }

    private Fault fault(Kind kind) {
        int millis = 300 + random.nextInt(longestMillis - 300);
        long number = random.nextLong();
        return new Fault(kind, target(kind), millis, number);
    }

    private String target(Kind kind) {
        if (ON_LINKS.contains(kind)) {
            return oneOf(Links.names());
        }
        return switch (kind) {
            case KILL, FREEZE -> oneOf(PARTS);
            // The other services speak too seldom to be caught in the act.
            case KILL_BETWEEN_SENDING_AND_CURSOR -> "membership";
            case IMMEDIATE_STOP -> "postgres";
            case DISK_FULL -> "disk";
            default -> "";
        };
    }

    private String oneOf(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
