package org.unionhall.membership.channelcopy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A channel as the events service last described it, with the state of its drive.
 *
 * @param groups names of the groups it is for; empty means any
 * @param driveStatus null while the drive's own message has not come
 */
public record ChannelCopy(
        UUID channelId,
        String code,
        UUID unitId,
        String label,
        boolean open,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> groups,
        String driveStatus) {

    /**
     * Whether it takes applications on that day: open itself, within its dates, in a drive that
     * runs.
     */
    public boolean isOpenOn(LocalDate day) {
        return open
                && (startsOn == null || !day.isBefore(startsOn))
                && (endsOn == null || !day.isAfter(endsOn))
                && (driveStatus == null || driveStatus.equals("OPEN"));
    }

    /** Whether it is for that group. */
    public boolean isFor(String group) {
        return groups.isEmpty() || groups.contains(group);
    }
}
