package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.events.organizationcopy.UnitCopy;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Faults;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A union starts a joining drive for itself and the unions below it, or an organiser changes one.
 */
@ApplicationScoped
public class StartDrive {

    private final UnitCopies units;
    private final FindDrive find;
    private final KeepDrive keep;
    private final Clock clock;

    StartDrive(UnitCopies units, FindDrive find, KeepDrive keep, Clock clock) {
        this.units = units;
        this.find = find;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * @param first DRAFT or OPEN
     * @throws Rejection {@code SPONSOR_UNKNOWN} when the actor does not see the sponsor, {@code
     *     FORBIDDEN} when it may not run drives there, {@code DRIVE_OVER}, or what is wrong with
     *     the plan
     */
    @Transactional
    Drive start(UUID sponsorUnitId, DrivePlan plan, DriveStatus first, Actor actor) {
        var sponsor =
                units.findByIdOptional(sponsorUnitId)
                        .filter(unit -> actor.sight().covers(unit.lo()))
                        .orElseThrow(
                                () ->
                                        new Rejection(DriveProblem.SPONSOR_UNKNOWN)
                                                .at("/sponsorUnitId"));
        actor.require(EventsPermission.RUN_DRIVE, sponsor.lo());
        if (!sponsor.isNormal()) {
            throw new Rejection(DriveProblem.SPONSOR_NOT_NORMAL, sponsor.status());
        }
        check(plan, sponsor);
        var drive = Drive.drafted(Ids.next(), sponsorUnitId, plan, actor.id(), clock.instant());
        drive.become(first, LocalDate.now(clock), clock.instant());
        keep.created(drive);
        return drive;
    }

    /**
     * Replaces what the organisers wrote.
     *
     * @param ifMatch tag of the version the change was made from
     */
    @Transactional
    Drive change(UUID id, UUID sponsorUnitId, DrivePlan plan, String ifMatch, Actor actor) {
        var drive = find.toRun(id, actor);
        drive.requireVersion(ifMatch);
        if (sponsorUnitId != null && !sponsorUnitId.equals(drive.sponsorUnitId())) {
            throw new Rejection(DriveProblem.SPONSOR_FIXED).at("/sponsorUnitId");
        }
        check(plan, find.sponsor(drive).orElseThrow());
        drive.change(plan);
        keep.kept(drive);
        return drive;
    }

    private void check(DrivePlan plan, UnitCopy sponsor) {
        var faults = new Faults();
        plan.check(faults);
        var named = units.named(plan.targetUnits());
        for (int i = 0; i < plan.targets().size(); i++) {
            var unitId = plan.targets().get(i).unitId();
            if (unitId != null
                    && !(named.containsKey(unitId) && sponsor.covers(named.get(unitId)))) {
                faults.add("/targets/" + i + "/unitId", DriveProblem.TARGET_UNIT_OUTSIDE);
            }
        }
        faults.throwIfAny();
    }
}
