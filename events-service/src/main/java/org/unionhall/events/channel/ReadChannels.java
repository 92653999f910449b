package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.qr.QrCode;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Channels as organisers see them, and as anybody who scanned a code does. */
@ApplicationScoped
class ReadChannels {

    @Inject Channels channels;
    @Inject FindDrive drives;
    @Inject UnitCopies units;
    @Inject NoticeCopies notices;
    @Inject JoinLinks links;
    @Inject Clock clock;

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
        var rows = channels.page(Where.any().is("driveId", driveId), scope, page);
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
     * @throws org.unionhall.platform.web.problem.Rejection {@code CHANNEL_UNKNOWN}
     */
    @Transactional
    Invitation invitation(PrintedCode code, Locale locale) {
        var channel = channels.withCode(code);
        var drive = drives.terms(channel.driveId());
        var unit = units.find(channel.unitId()).orElse(null);
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
     * @throws org.unionhall.platform.web.problem.Rejection {@code CHANNEL_UNKNOWN}
     */
    @Transactional
    QrCode qr(PrintedCode code) {
        return new QrCode(links.join(channels.withCode(code).code()));
    }

    private ChannelView view(Channel channel, Map<UUID, UnitCopy> byId) {
        var unit = byId.get(channel.unitId());
        return ChannelView.of(
                channel,
                unit == null ? null : unit.name(),
                openness(channel, unit, LocalDate.now(clock)),
                links);
    }

    static Openness openness(Channel channel, UnitCopy unit, LocalDate today) {
        var openness = channel.openness(today);
        if (!openness.isOpen()) {
            return openness;
        }
        if (unit == null || !unit.isNormal()) {
            return Openness.UNIT_NOT_ACTIVE;
        }
        return unit.hasMembersOfItsOwn() ? Openness.OPEN : Openness.UNIT_WITHOUT_MEMBERS;
    }
}
