package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.events.organizationcopy.UnitCopy;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Permission;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Finds a drive for somebody: what is out of sight does not exist, what is seen may still not be
 * touched.
 */
@ApplicationScoped
public class FindDrive {

    private final Drives drives;
    private final UnitCopies units;

    FindDrive(Drives drives, UnitCopies units) {
        this.drives = drives;
        this.units = units;
    }

    /**
     * The drive, for whoever sees it.
     *
     * @throws Rejection {@code DRIVE_UNKNOWN} when there is none or the actor does not see it
     */
    public Drive seen(UUID id, Actor actor) {
        return drives.seen(id, actor.sight())
                .orElseThrow(() -> new Rejection(DriveProblem.DRIVE_UNKNOWN));
    }

    /** Whether there is such a drive for the actor. */
    public boolean isSeen(UUID id, Actor actor) {
        return drives.seen(id, actor.sight()).isPresent();
    }

    /**
     * The drive, locked, for one of its organisers: who runs drives at the sponsor or above it.
     *
     * @throws Rejection {@code DRIVE_UNKNOWN}, or {@code FORBIDDEN} for those who only see it
     */
    public Drive toRun(UUID id, Actor actor) {
        return drives.lock(seenBy(id, actor, EventsPermission.RUN_DRIVE));
    }

    /**
     * The drive, for who holds the permission at its sponsor.
     *
     * @throws Rejection {@code DRIVE_UNKNOWN}, or {@code FORBIDDEN} for those who only see it
     */
    public Drive seenBy(UUID id, Actor actor, Permission permission) {
        var drive = seen(id, actor);
        if (!holds(actor, permission, drive)) {
            throw new Rejection(CommonProblem.FORBIDDEN, permission.name());
        }
        return drive;
    }

    /**
     * Whether the actor holds the permission at the drive's sponsor, and so for the whole drive.
     */
    public boolean holds(Actor actor, Permission permission, Drive drive) {
        return sponsor(drive).map(unit -> actor.may(permission, unit.lo())).orElse(false);
    }

    /** The drive as anybody may know it who holds one of its codes; empty when there is none. */
    public Optional<DriveTerms> terms(UUID id) {
        return drives.findByIdOptional(id).map(Drive::terms);
    }

    Optional<UnitCopy> sponsor(Drive drive) {
        return units.findByIdOptional(drive.sponsorUnitId());
    }
}
