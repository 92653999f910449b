package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.drive.FindDrive;
import org.unionhall.events.noticecopy.NoticeCopies;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.events.organizationcopy.UnitCopy;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/** Channels as organisers see them, and as anybody who scanned a code does. */
@ApplicationScoped
class ReadChannels {

    private final Channels channels;
    private final FindDrive drives;
    private final UnitCopies units;
    private final NoticeCopies notices;
    private final JoinLinks links;
    private final Clock clock;

    ReadChannels(
            Channels channels,
            FindDrive drives,
            UnitCopies units,
            NoticeCopies notices,
            JoinLinks links,
            Clock clock) {
        this.channels = channels;
        this.drives = drives;
        this.units = units;
        this.notices = notices;
        this.links = links;
        this.clock = clock;
    }

    /**
     * An organiser of the drive gets all its channels; others only those of units in their sight,
     * without who works with them.
     */
    @Transactional
    Page<ChannelView> page(UUID driveId, PageRequest page, Actor actor) {
        var drive = drives.seen(driveId, actor);
        var scope =
                drives.holds(actor, EventsPermission.RUN_DRIVE, drive)
                        ? Scope.everything()
                        : actor.sight();
        var rows = channels.page(driveId, page, scope);
        var byId = units.named(rows.stream().map(Channel::unitId).toList());
        return Page.of(
                rows,
                page,
                channel -> {
                    var view = view(channel, byId);
                    return organises(actor, byId.get(channel.unitId()))
                            ? view
                            : view.withoutRecruiter();
                },
                Channel::id);
    }

    private static boolean organises(Actor actor, UnitCopy unit) {
        return unit != null && actor.may(EventsPermission.RUN_DRIVE, unit.lo());
    }

    ChannelView shown(Channel channel) {
        return view(channel, units.named(List.of(channel.unitId())));
    }

    /**
     * @throws Rejection {@code CHANNEL_UNKNOWN}
     */
    @Transactional
    Invitation invitation(ChannelCode code, Locale locale) {
        var channel = known(code);
        var drive = drives.terms(channel.driveId()).orElseThrow();
        var unit = units.findByIdOptional(channel.unitId()).orElse(null);
        var today = LocalDate.now(clock);
        return Invitation.of(
                channel,
                drive,
                unit == null ? null : unit.name(),
                openness(channel, unit, today),
                notices.inForce(today),
                locale);
    }

    /**
     * The picture that leads to the channel's join page.
     *
     * @throws Rejection {@code CHANNEL_UNKNOWN}
     */
    @Transactional
    QrCode qr(ChannelCode code) {
        return new QrCode(links.join(known(code).code()));
    }

    private Channel known(ChannelCode code) {
        return channels.withCode(code)
                .orElseThrow(() -> new Rejection(ChannelProblem.CHANNEL_UNKNOWN));
    }

    private ChannelView view(Channel channel, Map<UUID, UnitCopy> byId) {
        var unit = byId.get(channel.unitId());
        return ChannelView.of(
                channel,
                unit == null ? null : unit.name(),
                openness(channel, unit, LocalDate.now(clock)),
                links);
    }

    private static Openness openness(Channel channel, UnitCopy unit, LocalDate today) {
        var openness = channel.openness(today);
        return openness.isOpen() && (unit == null || !unit.isNormal())
                ? Openness.UNIT_NOT_ACTIVE
                : openness;
    }
}
