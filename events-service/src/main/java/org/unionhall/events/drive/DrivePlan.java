package org.unionhall.events.drive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * What a drive is to be: the part of it that its organisers write.
 *
 * @param description null when there is none
 * @param groups at least one, each once, in their official order
 * @param endsOn its last day, on which people can still join
 * @param targets at most one of each kind
 */
public record DrivePlan(
        String title,
        String description,
        List<String> groups,
        LocalDate startsOn,
        LocalDate endsOn,
        List<DriveTarget> targets) {

    public DrivePlan {
        groups = List.copyOf(groups);
        targets = List.copyOf(targets);
    }

    /** The units that targets are set for. */
    List<UUID> targetUnits() {
        return targets.stream().map(DriveTarget::unitId).filter(Objects::nonNull).toList();
    }

    /**
     * Adds what is wrong with the plan in itself, independent of its author.
     *
     * @param first the first day that can be meant; a year such as 0206 is a slip of the hand
     * @param last the last day that can be meant
     */
    void check(InputErrors errors, LocalDate first, LocalDate last) {
        plausible(errors, "/startsOn", startsOn, first, last);
        plausible(errors, "/endsOn", endsOn, first, last);
        if (endsOn.isBefore(startsOn)) {
            errors.add("/endsOn", DriveProblem.ENDS_BEFORE_IT_STARTS, startsOn, endsOn);
        }
        var seen = new ArrayList<DriveTarget>();
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            var place = "/targets/" + i;
            if (target.group() != null && target.unitId() != null) {
                errors.add(place, DriveProblem.TARGET_OF_TWO_KINDS);
            } else if (target.group() != null && !groups.contains(target.group())) {
                errors.add(
                        place + "/group", DriveProblem.TARGET_GROUP_NOT_IN_DRIVE, target.group());
            }
            if (seen.stream().anyMatch(target::sameAs)) {
                errors.add(place, DriveProblem.TARGET_TWICE);
            }
            seen.add(target);
        }
    }

    private static void plausible(
            InputErrors errors, String pointer, LocalDate day, LocalDate first, LocalDate last) {
        if (day.isBefore(first) || day.isAfter(last)) {
            errors.add(pointer, CommonProblem.DATE_OUT_OF_RANGE, first, last);
        }
    }
}
