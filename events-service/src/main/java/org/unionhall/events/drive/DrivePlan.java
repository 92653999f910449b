package org.unionhall.events.drive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.unionhall.platform.web.problem.Faults;

/**
 * What a drive is to be: the part of it that its organisers write.
 *
 * @param description null when there is none
 * @param groups at least one
 * @param endsOn its last day, on which people can still join
 * @param targets at most one of each kind
 */
public record DrivePlan(
        String title,
        String description,
        Set<WorkerGroup> groups,
        LocalDate startsOn,
        LocalDate endsOn,
        List<DriveTarget> targets) {

    public DrivePlan {
        groups = new TreeSet<>(groups);
        targets = List.copyOf(targets);
    }

    /** The units that targets are set for. */
    List<UUID> targetUnits() {
        return targets.stream().map(DriveTarget::unitId).filter(Objects::nonNull).toList();
    }

    /** Adds what is wrong with the plan in itself, whoever makes it. */
    void check(Faults faults) {
        if (endsOn.isBefore(startsOn)) {
            faults.add("/endsOn", DriveProblem.ENDS_BEFORE_IT_STARTS, startsOn, endsOn);
        }
        var seen = new ArrayList<DriveTarget>();
        for (int i = 0; i < targets.size(); i++) {
            var target = targets.get(i);
            var place = "/targets/" + i;
            if (target.group() != null && target.unitId() != null) {
                faults.add(place, DriveProblem.TARGET_OF_TWO_KINDS);
            } else if (target.group() != null && !groups.contains(target.group())) {
                faults.add(
                        place + "/group", DriveProblem.TARGET_GROUP_NOT_IN_DRIVE, target.group());
            }
            if (seen.stream().anyMatch(target::sameAs)) {
                faults.add(place, DriveProblem.TARGET_TWICE);
            }
            seen.add(target);
        }
    }
}
