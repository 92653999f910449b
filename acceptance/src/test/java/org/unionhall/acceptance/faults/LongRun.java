package org.unionhall.acceptance.faults;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;

/** The long form: faults in pieces, each with a seed of its own that alone repeats it. */
final class LongRun {

    private static final int PIECE = 25;
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
        var disk = Disk.small(Storm.freshFolder(), DISK_MEGABYTES);
        var kinds = EnumSet.allOf(Fault.Kind.class);
        if (!disk.isSmall()) {
            System.out.println("SKIPPED: no small disk can be mounted here; DISK_FULL never comes");
            kinds = EnumSet.copyOf(Schedule.usual());
        }
        int red = 0;
        try (var storm = Storm.over(reports, disk)) {
            var later = new Random(seed);
            long mine = seed;
            for (int done = 0; done < faults; done += PIECE) {
                int many = Math.min(PIECE, faults - done);
                var verdict =
                        storm.piece(mine, new Schedule(mine, LONGEST_MILLIS, kinds).rounds(many));
                System.out.print((verdict.isGreen() ? "GREEN " : "RED ") + verdict.text());
                red += verdict.isGreen() ? 0 : 1;
                mine = later.nextInt(Integer.MAX_VALUE);
            }
        }
        System.out.printf("%d faults, %d pieces red%n", faults, red);
        return red;
    }
}
