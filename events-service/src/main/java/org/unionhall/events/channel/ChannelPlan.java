package org.unionhall.events.channel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.events.drive.DriveTerms;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * What a new channel is to be.
 *
 * @param label what people call it, such as the venue
 * @param recruiter who works with it, or null
 * @param groups whom it is for; empty for all of the drive's groups
 * @param startsOn null for the drive's first day
 * @param endsOn null for the drive's last day
 */
record ChannelPlan(
        UUID unitId,
        String label,
        String recruiter,
        List<String> groups,
        LocalDate startsOn,
        LocalDate endsOn) {

    /** Refuses groups and days that the drive does not have. */
    void check(DriveTerms drive) {
        var errors = new InputErrors();
        for (int i = 0; i < groups.size(); i++) {
            if (!drive.groups().contains(groups.get(i))) {
                errors.add(
                        "/groups/" + i, ChannelProblem.CHANNEL_GROUP_NOT_IN_DRIVE, groups.get(i));
            }
        }
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            errors.add("/endsOn", ChannelProblem.CHANNEL_ENDS_BEFORE_IT_STARTS, startsOn, endsOn);
        }
        if (isOutside(startsOn, drive)) {
            errors.add(
                    "/startsOn",
                    ChannelProblem.CHANNEL_OUTSIDE_DRIVE,
                    drive.startsOn(),
                    drive.endsOn());
        }
        if (isOutside(endsOn, drive)) {
            errors.add(
                    "/endsOn",
                    ChannelProblem.CHANNEL_OUTSIDE_DRIVE,
                    drive.startsOn(),
                    drive.endsOn());
        }
        errors.throwIfAny();
    }

    private static boolean isOutside(LocalDate day, DriveTerms drive) {
        return day != null && (day.isBefore(drive.startsOn()) || day.isAfter(drive.endsOn()));
    }
}
