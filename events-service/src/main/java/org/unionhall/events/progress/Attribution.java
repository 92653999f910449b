package org.unionhall.events.progress;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An application and the channel it came through, as its newest message says.
 *
 * @param driveId null when the code belongs to no channel of ours: it is kept, and counted nowhere
 */
record Attribution(
        UUID applicationId,
        long version,
        UUID driveId,
        String channelCode,
        UUID unitId,
        String group,
        String status,
        LocalDate day) {

    /** Where it counts. */
    Optional<Cell> cell() {
        return driveId == null
                ? Optional.empty()
                : Optional.of(new Cell(driveId, channelCode, unitId, group, day));
    }

    /**
     * What it counts. An application is approved by its own status alone; the member's message is
     * only checked against it.
     */
    Tally tally() {
        return switch (status) {
            case "APPROVED" -> new Tally(1, 1, 0, 0);
            case "REJECTED" -> new Tally(1, 0, 1, 0);
            case "WITHDRAWN" -> new Tally(1, 0, 0, 1);
            default -> new Tally(1, 0, 0, 0);
        };
    }

    boolean isNewerThan(Attribution other) {
        return version > other.version;
    }
}
