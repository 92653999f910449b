package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.unionhall.events.drive.DriveTerms;
import org.unionhall.events.drive.FindDrive;
import org.unionhall.events.drive.KeepDrive;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Channels are closed and opened again, by an organiser or because their drive changed. */
@ApplicationScoped
class CloseChannel {

    private final FindDrive drives;
    private final KeepDrive keep;
    private final Channels channels;
    private final Outbox outbox;

    CloseChannel(FindDrive drives, KeepDrive keep, Channels channels, Outbox outbox) {
        this.drives = drives;
        this.keep = keep;
        this.channels = channels;
        this.outbox = outbox;
    }

    /**
     * @param ifMatch tag of the version the actor saw, or null
     * @throws Rejection {@code CHANNEL_UNKNOWN} also when the actor does not see its drive; {@code
     *     FORBIDDEN}
     */
    @Transactional
    Channel close(ChannelCode code, String ifMatch, Actor actor) {
        var channel = toRun(code, ifMatch, actor);
        channel.close();
        return kept(channel);
    }

    /**
     * As {@link #close}; refuses with {@code CHANNEL_DRIVE_OVER} once the drive is closed or
     * settled.
     */
    @Transactional
    Channel reopen(ChannelCode code, String ifMatch, Actor actor) {
        var channel = toRun(code, ifMatch, actor);
        channel.reopen();
        return kept(channel);
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

    private Channel toRun(ChannelCode code, String ifMatch, Actor actor) {
        var channel =
                channels.withCode(code)
                        .orElseThrow(() -> new Rejection(ChannelProblem.CHANNEL_UNKNOWN));
        if (!drives.isSeen(channel.driveId(), actor)) {
            throw new Rejection(ChannelProblem.CHANNEL_UNKNOWN);
        }
        drives.toRun(channel.driveId(), actor);
        channels.getEntityManager().refresh(channel);
        if (ifMatch != null) {
            ETags.require(ifMatch, channel.version());
        }
        return channel;
    }

    private Channel kept(Channel channel) {
        long before = channel.version();
        channels.flush();
        if (channel.version() != before) {
            keep.touched(channel.driveId());
            outbox.append(channel.changed());
        }
        return channel;
    }
}
