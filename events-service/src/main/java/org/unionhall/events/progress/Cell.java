package org.unionhall.events.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One place in a drive's figures.
 *
 * @param group name of the workers' group, perhaps one that only newer services know
 * @param day the day of submission
 */
record Cell(UUID driveId, String channelCode, UUID unitId, String group, LocalDate day)
        implements Comparable<Cell> {

    /**
     * One order for everybody, so that two batches that meet in the same cells wait and never block
     * each other for good.
     */
    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::driveId)
                    .thenComparing(Cell::channelCode)
                    .thenComparing(Cell::unitId)
                    .thenComparing(Cell::group)
                    .thenComparing(Cell::day);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
