package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Drives as an actor may see them, with the names of their sponsors. */
@ApplicationScoped
class ReadDrives {

    private final Drives drives;
    private final FindDrive find;
    private final UnitCopies units;

    ReadDrives(Drives drives, FindDrive find, UnitCopies units) {
        this.drives = drives;
        this.find = find;
        this.units = units;
    }

    @Transactional
    DriveView one(UUID id, Actor actor) {
        return shown(find.seen(id, actor));
    }

    DriveView shown(Drive drive) {
        return DriveView.of(drive, sponsorNames(List.of(drive)).get(drive.sponsorUnitId()));
    }

    /**
     * @param unitId only drives that this unit or one below it sponsors or has a channel of; null
     *     for all
     */
    @Transactional
    Page<DriveView> page(DriveStatus status, UUID unitId, PageRequest page, Actor actor) {
        var rows = drives.page(status, page, within(unitId, actor.sight()));
        var names = sponsorNames(rows);
        return Page.of(
                rows,
                page,
                drive -> DriveView.of(drive, names.get(drive.sponsorUnitId())),
                Drive::id);
    }

    @Transactional
    DriveChanges changes(long after, int limit, Actor actor) {
        var rows = drives.changedAfter(after, limit, actor.sight());
        var names = sponsorNames(rows);
        var views =
                rows.stream()
                        .map(drive -> DriveView.of(drive, names.get(drive.sponsorUnitId())))
                        .toList();
        long last = rows.isEmpty() ? after : rows.get(rows.size() - 1).feedPosition();
        return new DriveChanges(views, String.valueOf(last), rows.size() == limit);
    }

    private Scope within(UUID unitId, Scope sight) {
        if (unitId == null) {
            return sight;
        }
        return units.findByIdOptional(unitId)
                .map(unit -> sight.within(unit.lo(), unit.hi()))
                .orElse(Scope.nothing());
    }

    private Map<UUID, String> sponsorNames(List<Drive> rows) {
        return units.names(rows.stream().map(Drive::sponsorUnitId).toList());
    }
}
