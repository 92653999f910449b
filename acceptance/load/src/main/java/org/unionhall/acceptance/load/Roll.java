package org.unionhall.acceptance.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Who is a member of which union, in the order in which the platform came to know them: first the
 * rosters, union by union, then those who joined from a phone, mixed as they come.
 */
final class Roll {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final long BEGAN = 1_735_689_600_000L;
    private static final long LASTED = 600L * 24 * 3600 * 1000;
    private static final double FROM_ROSTERS = 0.7;
    private static final LocalDate FIRST_ROSTER_DAY = LocalDate.of(2014, 1, 1);
    private static final int ROSTER_DAYS = 4_000;

    private final long seed;
    private final List<Union> unions;
    private final int[] unionOf;
    private final int rosters;

    Roll(long seed, List<Union> unions) {
        this.seed = seed;
        this.unions = unions;
        var listed = new ArrayList<Integer>();
        var coming = new ArrayList<Integer>();
        for (int union = 0; union < unions.size(); union++) {
            int members = unions.get(union).members();
            int onRoster = (int) Math.round(members * FROM_ROSTERS);
            for (int i = 0; i < members; i++) {
                (i < onRoster ? listed : coming).add(union);
            }
        }
        rosters = listed.size();
        shuffle(coming);
        listed.addAll(coming);
        unionOf = listed.stream().mapToInt(Integer::intValue).toArray();
    }

    private void shuffle(List<Integer> list) {
        var random = new SplittableRandom(seed);
        for (int i = list.size() - 1; i > 0; i--) {
            list.set(i, list.set(random.nextInt(i + 1), list.get(i)));
        }
    }

    int size() {
        return unionOf.length;
    }

    Union union(int number) {
        return unions.get(unionOf[number]);
    }

    /** Whether the member came with a roster: without account and application. */
    boolean fromRoster(int number) {
        return number < rosters;
    }

    Instant enteredAt(int number) {
        return Instant.ofEpochMilli(BEGAN + LASTED / unionOf.length * number);
    }

    /** When a queue began to gather that nobody has reviewed yet. */
    static Instant waitingSince(int number, int all) {
        return Instant.ofEpochMilli(BEGAN + LASTED + LASTED / 10 / all * number);
    }

    UUID memberId(int number) {
        return Seeded.of(seed, "member", number).id(enteredAt(number).toEpochMilli());
    }

    /**
     * A roster tells when people really joined: most in one of their union's few drives, the others
     * on any day.
     */
    LocalDate joinedOn(int number) {
        if (!fromRoster(number)) {
            return LocalDate.ofInstant(enteredAt(number), ZONE);
        }
        var chance = Seeded.of(seed, "joined", number);
        var drive = Seeded.of(seed, "drive", unionOf[number] * 3L + chance.below(3));
        return FIRST_ROSTER_DAY.plusDays((chance.chance(0.7) ? drive : chance).below(ROSTER_DAYS));
    }
}
