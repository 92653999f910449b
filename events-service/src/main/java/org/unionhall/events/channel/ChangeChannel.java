package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.unionhall.events.drive.DriveTerms;
import org.unionhall.events.drive.FindDrive;
import org.unionhall.events.drive.PublishDrive;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Channels are closed and opened again, by an organiser or because their drive changed. */
@ApplicationScoped
class ChangeChannel {

    @Inject FindDrive drives;
    @Inject PublishDrive publish;
    @Inject Channels channels;
    @Inject Outbox outbox;

    /**
     * Closes it by hand.
     *
     * @throws Rejection {@code CHANNEL_UNKNOWN} also when the actor does not see its drive; {@code
     *     FORBIDDEN}
     */
    @Transactional
    Channel close(PrintedCode code, OptionalIfMatch version, Actor actor) {
        var channel = held(code, version, actor);
        channel.close();
        return published(channel);
    }

    /**
     * Takes the closing back; refuses with {@code CHANNEL_DRIVE_OVER} once the drive is closed or
     * settled.
     */
    @Transactional
    Channel reopen(PrintedCode code, OptionalIfMatch version, Actor actor) {
        var channel = held(code, version, actor);
        channel.reopen();
        return published(channel);
    }

    /** In the transaction of the drive's own change. */
    void follow(@Observes DriveTerms drive) {
        List<Channel> all = channels.ofDriveLocked(drive.driveId());
        var before = all.stream().map(Channel::version).toList();
        all.forEach(channel -> channel.follow(drive));
        channels.flush();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).version() != before.get(i)) {
                outbox.append(all.get(i).changed());
            }
        }
    }

    /** For an organiser of its drive, whose lock keeps both as they are. */
    private Channel held(PrintedCode code, OptionalIfMatch version, Actor actor) {
        var channel = channels.withCode(code);
        if (!drives.isSeen(channel.driveId(), actor)) {
            throw new Rejection(ChannelProblem.CHANNEL_UNKNOWN);
        }
        drives.toRun(channel.driveId(), actor);
        version.require(channels.held(channel));
        return channel;
    }

    private Channel published(Channel channel) {
        if (channels.changed(channel)) {
            publish.touched(channel.driveId());
            outbox.append(channel.changed());
        }
        return channel;
    }
}
