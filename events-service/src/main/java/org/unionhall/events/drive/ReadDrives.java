package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Changes;
import org.unionhall.platform.web.paging.ChangesRequest;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Drives as an actor may see them, with the names of their sponsors. */
@ApplicationScoped
class ReadDrives {

    @Inject Drives drives;
    @Inject UnitCopies units;

    @Transactional
    DriveView one(UUID id, Actor actor) {
        return shown(drives.get(id, actor.sight()));
    }

    DriveView shown(Drive drive) {
        return view(List.of(drive)).apply(drive);
    }

    /**
     * @param unitId only drives that this unit or one below it sponsors or has a channel of; null
     *     for all
     */
    @Transactional
    Page<DriveView> page(DriveStatus status, UUID unitId, PageRequest page, Actor actor) {
        var scope = within(unitId, actor.sight());
        var rows = drives.newest(Where.any().is("status", status), scope, page);
        return Page.of(rows, page, view(rows), Drive::id);
    }

    @Transactional
    Changes<DriveView> changes(ChangesRequest request, Actor actor) {
        var rows = drives.changes(actor.sight(), request);
        return Changes.of(rows, request, view(rows), Drive::feedPosition);
    }

    private Scope within(UUID unitId, Scope sight) {
        if (unitId == null) {
            return sight;
        }
        return units.find(unitId)
                .map(unit -> sight.within(unit.lo(), unit.hi()))
                .orElse(Scope.nothing());
    }

    private Function<Drive, DriveView> view(List<Drive> rows) {
        var names = units.names(rows.stream().map(Drive::sponsorUnitId).toList());
        return drive -> DriveView.of(drive, names.get(drive.sponsorUnitId()));
    }
}
