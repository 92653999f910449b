package org.unionhall.acceptance.faults;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;

/**
 * The long form: faults in pieces, each with a seed of its own that alone repeats it. After a few
 * pieces comes a new platform, because every judgement reads everything since the start.
 */
final class LongRun {

    private static final int PIECE = 25;
    private static final int PIECES_ON_ONE_PLATFORM = 4;
    private static final int LONGEST_MILLIS = 10_000;
    private static final int DISK_MEGABYTES = 1_500;

    private LongRun() {}

    /**
     * Prints a line for each piece.
     *
     * @param seed of the first piece; the others follow from it
     * @return how many pieces were not green
     */
    static int run(int faults, long seed, Path reports) {
        var later = new Random(seed);
        long mine = seed;
        int done = 0;
        int red = 0;
        while (done < faults) {
            var disk = Disk.small(DISK_MEGABYTES);
            var kinds = kinds(disk);
            int before = done;
            try (var storm = FaultTrial.over(reports, disk)) {
                for (int i = 0; i < PIECES_ON_ONE_PLATFORM && done < faults; i++) {
                    int many = Math.min(PIECE, faults - done);
                    var schedule = new Schedule(mine, LONGEST_MILLIS, kinds);
                    done += many;
                    var verdict = storm.piece(mine, schedule.rounds(many));
                    System.out.print((verdict.isGreen() ? "GREEN " : "RED ") + verdict.text());
                    red += verdict.isGreen() ? 0 : 1;
                    mine = later.nextInt(Integer.MAX_VALUE);
                }
            } catch (RuntimeException broken) {
                if (done == before) {
                    throw broken;
                }
                System.out.println("RED seed " + mine + " ended early");
                broken.printStackTrace(System.out);
                red++;
                mine = later.nextInt(Integer.MAX_VALUE);
            }
        }
        System.out.printf("%d faults, %d pieces red%n", faults, red);
        return red;
    }

    private static Set<Fault.Kind> kinds(Disk disk) {
        if (disk.isSmall()) {
            return EnumSet.allOf(Fault.Kind.class);
        }
        System.out.println("SKIPPED: no small disk can be mounted here; DISK_FULL never comes");
        return Schedule.usual();
    }
}
