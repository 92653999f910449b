package org.unionhall.events.drive;

import java.util.Set;

/** Where a joining drive stands. What is not in the table below cannot happen. */
public enum DriveStatus {
    /** Being prepared; its channels are not open. */
    DRAFT,
    /** Running: its channels take applications between its dates. */
    OPEN,
    /** Stopped for a while. */
    PAUSED,
    /** Over; late reviews still move its figures. */
    CLOSED,
    /** Over for good: its figures are frozen and nothing about it changes any more. */
    SETTLED;

    /** Those of a drive that is not over. */
    static final Set<DriveStatus> UNDER_WAY = Set.of(DRAFT, OPEN, PAUSED);

    /** Whether a drive that stands here may go there. To stay where one is is no move. */
    public boolean mayBecome(DriveStatus next) {
        return after(this).contains(next);
    }

    private static Set<DriveStatus> after(DriveStatus status) {
        return switch (status) {
            case DRAFT -> Set.of(OPEN, CLOSED);
            case OPEN -> Set.of(PAUSED, CLOSED);
            case PAUSED -> Set.of(OPEN, CLOSED);
            case CLOSED -> Set.of(OPEN, SETTLED);
            case SETTLED -> Set.of();
        };
    }
}
