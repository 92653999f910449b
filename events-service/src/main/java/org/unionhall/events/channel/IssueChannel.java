package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.unionhall.events.drive.FindDrive;
import org.unionhall.events.drive.PublishDrive;
import org.unionhall.events.groupcopy.WorkerGroups;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** An organiser issues a unit of the drive its way in. */
@ApplicationScoped
class IssueChannel {

    @Inject FindDrive drives;
    @Inject PublishDrive publish;
    @Inject Channels channels;
    @Inject UnitCopies units;
    @Inject WorkerGroups groups;
    @Inject Outbox outbox;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code DRIVE_UNKNOWN}, {@code FORBIDDEN}, {@code CHANNEL_UNIT_UNKNOWN} for
     *     a unit outside the sponsor's subtree, {@code CHANNEL_UNIT_NOT_NORMAL}, {@code
     *     CHANNEL_UNIT_WITHOUT_MEMBERS}, {@code CHANNEL_DRIVE_OVER}, or what is wrong with the plan
     */
    @Transactional
    Channel issue(UUID driveId, ChannelRequest request, Actor actor) {
        var drive = drives.toRun(driveId, actor);
        var sponsor = units.get(drive.sponsorUnitId());
        var unit =
                units.find(request.unitId())
                        .filter(sponsor::covers)
                        .orElseThrow(
                                () ->
                                        new Rejection(ChannelProblem.CHANNEL_UNIT_UNKNOWN)
                                                .at("/unitId"));
        if (!unit.isNormal()) {
            throw new Rejection(ChannelProblem.CHANNEL_UNIT_NOT_NORMAL, unit.status())
                    .at("/unitId");
        }
        if (!unit.hasMembersOfItsOwn()) {
            throw new Rejection(ChannelProblem.CHANNEL_UNIT_WITHOUT_MEMBERS).at("/unitId");
        }
        var chosen = request.groups() == null ? List.<String>of() : request.groups();
        var channel =
                Channel.issued(
                        Ids.next(),
                        PrintedCode.random(),
                        drive,
                        request.plan(unit.name(), groups.inOrder(chosen)),
                        actor.id(),
                        clock.instant());
        channels.added(channel);
        publish.touched(driveId);
        outbox.append(channel.changed());
        return channel;
    }
}
