package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.groupcopy.WorkerGroups;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.events.organizationcopy.UnitCopy;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A union plans a joining drive for itself and the unions below it, and changes what it planned.
 */
@ApplicationScoped
public class PlanDrive {

    @Inject UnitCopies units;
    @Inject WorkerGroups groups;
    @Inject FindDrive find;
    @Inject PublishDrive publish;
    @Inject Clock clock;

    @ConfigProperty(name = "unionhall.drives.years-around-today")
    int yearsAround;

    /**
     * @throws Rejection {@code SPONSOR_MISSING}; {@code SPONSOR_UNKNOWN} when the actor does not
     *     see the sponsor, {@code FORBIDDEN} when it may not run drives there, {@code DRIVE_OVER},
     *     or what is wrong with the plan
     */
    @Transactional
    Drive start(DriveRequest request, Actor actor) {
        var sponsorId = request.requiredSponsor();
        var first = request.firstStatus();
        var sponsor =
                units.find(sponsorId)
                        .filter(unit -> actor.sight().covers(unit.lo()))
                        .orElseThrow(
                                () ->
                                        new Rejection(DriveProblem.SPONSOR_UNKNOWN)
                                                .at("/sponsorUnitId"));
        actor.require(EventsPermission.RUN_DRIVE, sponsor.lo());
        if (!sponsor.isNormal()) {
            throw new Rejection(DriveProblem.SPONSOR_NOT_NORMAL, sponsor.status());
        }
        var plan = checked(request, sponsor);
        var drive = Drive.drafted(Ids.next(), sponsorId, plan, actor.id(), clock.instant());
        drive.become(first, LocalDate.now(clock), clock.instant());
        return publish.added(drive);
    }

    /** Replaces what the organisers wrote. */
    @Transactional
    Drive change(UUID id, DriveRequest request, IfMatch version, Actor actor) {
        var drive = find.held(id, actor);
        version.require(drive);
        var sponsorId = request.sponsor().orElse(drive.sponsorUnitId());
        if (!sponsorId.equals(drive.sponsorUnitId())) {
            throw new Rejection(DriveProblem.SPONSOR_FIXED).at("/sponsorUnitId");
        }
        drive.change(checked(request, units.get(sponsorId)));
        return publish.changed(drive);
    }

    private DrivePlan checked(DriveRequest request, UnitCopy sponsor) {
        var today = LocalDate.now(clock);
        var errors = new InputErrors();
        for (int i = 0; i < request.groups().size(); i++) {
            groups.check(request.groups().get(i), today, "/groups/" + i, errors);
        }
        var plan = request.plan(groups.inOrder(request.groups()), today);
        plan.check(errors, today.minusYears(yearsAround), today.plusYears(yearsAround));
        var named = units.named(plan.targetUnits());
        for (int i = 0; i < plan.targets().size(); i++) {
            var unitId = plan.targets().get(i).unitId();
            if (unitId != null
                    && !(named.containsKey(unitId) && sponsor.covers(named.get(unitId)))) {
                errors.add("/targets/" + i + "/unitId", DriveProblem.TARGET_UNIT_OUTSIDE);
            }
        }
        errors.throwIfAny();
        return plan;
    }
}
