package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.organizationcopy.UnitCopies;
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

    /** Comes before every id. */
    public static final UUID FIRST = new UUID(0, 0);

    @Inject Drives drives;
    @Inject UnitCopies units;

    /**
     * The drive, for a reader who may see it.
     *
     * @throws Rejection {@code DRIVE_UNKNOWN} when there is none or the actor does not see it
     */
    public DriveTerms seen(UUID id, Actor actor) {
        return drives.get(id, actor.sight()).terms();
    }

    /** Whether there is such a drive for the actor. */
    public boolean isSeen(UUID id, Actor actor) {
        return drives.seen(id, actor.sight()).isPresent();
    }

    /**
     * The drive for somebody who runs drives at its sponsor, locked until the transaction ends, so
     * that its channels and its status change one after the other.
     *
     * @throws Rejection {@code DRIVE_UNKNOWN}, or {@code FORBIDDEN} for those who only see it
     */
    public DriveTerms toRun(UUID id, Actor actor) {
        return held(id, actor).terms();
    }

    Drive held(UUID id, Actor actor) {
        var drive = drives.get(id, actor.sight());
        require(EventsPermission.RUN_DRIVE, drive.terms(), actor);
        return drives.held(drive);
    }

    /**
     * The drive, for who holds the permission at its sponsor.
     *
     * @throws Rejection {@code DRIVE_UNKNOWN}, or {@code FORBIDDEN} for those who only see it
     */
    public DriveTerms seenBy(UUID id, Actor actor, Permission permission) {
        var drive = seen(id, actor);
        require(permission, drive, actor);
        return drive;
    }

    private void require(Permission permission, DriveTerms drive, Actor actor) {
        if (!holds(actor, permission, drive)) {
            throw new Rejection(CommonProblem.FORBIDDEN, permission.name());
        }
    }

    /**
     * Whether the actor holds the permission at the drive's sponsor, and so for the whole drive.
     */
    public boolean holds(Actor actor, Permission permission, DriveTerms drive) {
        return units.find(drive.sponsorUnitId())
                .map(unit -> actor.may(permission, unit.lo()))
                .orElse(false);
    }

    /**
     * Those that are closed, not yet settled, and whose union has ended, a hundred at a time.
     *
     * @param after the last of the hundred before; {@link #FIRST} for the first
     */
    public List<UUID> closedOfEndedUnions(UUID after) {
        return drives.ofEndedUnions(Set.of(DriveStatus.CLOSED), after);
    }

    /** The drive as anybody may know it who holds one of its codes. */
    public DriveTerms terms(UUID id) {
        return drives.get(id).terms();
    }
}
