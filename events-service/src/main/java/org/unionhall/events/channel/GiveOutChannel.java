package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.events.drive.FindDrive;
import org.unionhall.events.drive.KeepDrive;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** An organiser gives a unit of the drive its way in. */
@ApplicationScoped
class GiveOutChannel {

    private final FindDrive drives;
    private final KeepDrive keep;
    private final Channels channels;
    private final UnitCopies units;
    private final Outbox outbox;
    private final Clock clock;

    GiveOutChannel(
            FindDrive drives,
            KeepDrive keep,
            Channels channels,
            UnitCopies units,
            Outbox outbox,
            Clock clock) {
        this.drives = drives;
        this.keep = keep;
        this.channels = channels;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @throws Rejection {@code DRIVE_UNKNOWN}, {@code FORBIDDEN}, {@code CHANNEL_UNIT_UNKNOWN} for
     *     a unit outside the sponsor's subtree, {@code CHANNEL_UNIT_NOT_NORMAL}, {@code
     *     CHANNEL_DRIVE_OVER}, or what is wrong with the plan
     */
    @Transactional
    Channel giveOut(UUID driveId, ChannelRequest request, Actor actor) {
        var drive = drives.toRun(driveId, actor).terms();
        var sponsor = units.findById(drive.sponsorUnitId());
        var unit =
                units.findByIdOptional(request.unitId())
                        .filter(sponsor::covers)
                        .orElseThrow(
                                () ->
                                        new Rejection(ChannelProblem.CHANNEL_UNIT_UNKNOWN)
                                                .at("/unitId"));
        if (!unit.isNormal()) {
            throw new Rejection(ChannelProblem.CHANNEL_UNIT_NOT_NORMAL, unit.status())
                    .at("/unitId");
        }
        var channel =
                Channel.givenOut(
                        Ids.next(),
                        ChannelCode.random(),
                        drive,
                        request.plan(unit.name()),
                        actor.id(),
                        clock.instant());
        channels.persistAndFlush(channel);
        keep.touched(driveId);
        outbox.append(channel.changed());
        return channel;
    }
}
