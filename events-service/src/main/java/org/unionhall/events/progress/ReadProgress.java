package org.unionhall.events.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.channel.FindChannels;
import org.unionhall.events.channel.FindChannels.Issued;
import org.unionhall.events.drive.DriveStatus;
import org.unionhall.events.drive.DriveTarget;
import org.unionhall.events.drive.DriveTerms;
import org.unionhall.events.drive.FindDrive;
import org.unionhall.events.groupcopy.WorkerGroups;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.events.organizationcopy.UnitCopy;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * How far a drive has come, for its organisers as a whole, for the units that take part in it as
 * far as their own.
 */
@ApplicationScoped
class ReadProgress {

    @Inject FindDrive drives;
    @Inject FindChannels channels;
    @Inject UnitCopies units;
    @Inject WorkerGroups groups;
    @Inject Counters counters;

    /**
     * @throws Rejection {@code DRIVE_UNKNOWN} when the actor does not see it, {@code FORBIDDEN}
     *     when it may see no figures anywhere in it
     */
    @Transactional
    ProgressView of(UUID driveId, Actor actor, Locale locale) {
        var drive = drives.seen(driveId, actor);
        var whole = drives.holds(actor, EventsPermission.VIEW_FIGURES, drive);
        var scope = whole ? Scope.everything() : actor.scope(EventsPermission.VIEW_FIGURES);
        if (scope.isEmpty()) {
            throw new Rejection(CommonProblem.FORBIDDEN, EventsPermission.VIEW_FIGURES.name());
        }
        var settled = drive.status() == DriveStatus.SETTLED;
        var outside = units.find(drive.sponsorUnitId()).map(UnitCopy::lo).orElse(0L);
        var figures = counters.read(driveId, settled, scope, outside);
        var all = channels.ofDrive(driveId);
        var named = units.named(mentioned(drive, figures, all));
        var shown =
                all.stream()
                        .filter(channel -> whole || isIn(scope, named.get(channel.unitId())))
                        .toList();
        return view(drive, figures, shown, named, whole, scope, locale);
    }

    /**
     * The counters beside a recount, for organisers.
     *
     * @throws Rejection {@code DRIVE_UNKNOWN}, {@code FORBIDDEN}
     */
    @Transactional
    ReconciliationView reconciliation(UUID driveId, Actor actor) {
        drives.seenBy(driveId, actor, EventsPermission.VIEW_FIGURES);
        return ReconciliationView.of(driveId, counters.recount(driveId));
    }

    private static Collection<UUID> mentioned(
            DriveTerms drive, Figures figures, Collection<Issued> channels) {
        var ids = new LinkedHashSet<UUID>();
        channels.forEach(channel -> ids.add(channel.unitId()));
        ids.addAll(figures.byUnit().keySet());
        drive.targets().stream()
                .map(DriveTarget::unitId)
                .filter(java.util.Objects::nonNull)
                .forEach(ids::add);
        return ids;
    }

    private static boolean isIn(Scope scope, UnitCopy unit) {
        return unit != null && scope.covers(unit.lo());
    }

    private ProgressView view(
            DriveTerms drive,
            Figures figures,
            List<Issued> channels,
            Map<UUID, UnitCopy> named,
            boolean whole,
            Scope scope,
            Locale locale) {
        var counted = new LinkedHashSet<String>(drive.groups());
        figures.byGroup().keySet().stream().sorted().forEach(counted::add);
        var unitIds = new LinkedHashSet<UUID>();
        channels.forEach(channel -> unitIds.add(channel.unitId()));
        figures.byUnit().keySet().stream().sorted().forEach(unitIds::add);
        var total = figures.total();
        return new ProgressView(
                drive.driveId(),
                whole,
                drive.status() == DriveStatus.SETTLED,
                drive.targets().stream()
                        .filter(target -> whole || isIn(scope, unitOf(target, named)))
                        .map(target -> progressOf(target, figures, named, locale))
                        .toList(),
                total.applied(),
                total.approved(),
                total.rejected(),
                total.withdrawn(),
                total.pending(),
                counted.stream()
                        .map(
                                group ->
                                        ProgressView.OfGroup.of(
                                                group,
                                                groups.label(group, locale),
                                                figures.ofGroup(group)))
                        .toList(),
                unitIds.stream()
                        .map(id -> ProgressView.OfUnit.of(id, name(id, named), figures.ofUnit(id)))
                        .toList(),
                channels.stream().map(channel -> line(channel, figures, named)).toList(),
                figures.byDay().entrySet().stream()
                        .map(day -> ProgressView.OfDay.of(day.getKey(), day.getValue()))
                        .toList(),
                figures.asOf() == null ? drive.createdAt() : figures.asOf());
    }

    private static ProgressView.OfChannel line(
            Issued channel, Figures figures, Map<UUID, UnitCopy> named) {
        return ProgressView.OfChannel.of(
                channel.code(),
                channel.label(),
                channel.unitId(),
                name(channel.unitId(), named),
                figures.ofChannel(channel.code()));
    }

    private ProgressView.Target progressOf(
            DriveTarget target, Figures figures, Map<UUID, UnitCopy> named, Locale locale) {
        if (target.group() != null) {
            return ProgressView.Target.of(
                    target,
                    groups.label(target.group(), locale),
                    figures.ofGroup(target.group()).approved());
        }
        if (target.unitId() == null) {
            return ProgressView.Target.of(target, null, figures.total().approved());
        }
        var unit = named.get(target.unitId());
        var below =
                unit == null
                        ? Stream.of(target.unitId())
                        : figures.byUnit().keySet().stream()
                                .filter(id -> named.containsKey(id) && unit.covers(named.get(id)));
        return ProgressView.Target.of(
                target,
                name(target.unitId(), named),
                below.mapToLong(id -> figures.ofUnit(id).approved()).sum());
    }

    private static UnitCopy unitOf(DriveTarget target, Map<UUID, UnitCopy> named) {
        return target.unitId() == null ? null : named.get(target.unitId());
    }

    private static String name(UUID unitId, Map<UUID, UnitCopy> named) {
        var unit = named.get(unitId);
        return unit == null ? null : unit.name();
    }
}
