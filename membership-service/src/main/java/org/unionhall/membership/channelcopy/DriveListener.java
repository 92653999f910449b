package org.unionhall.membership.channelcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps the copied drives and channels. */
@ApplicationScoped
class DriveListener implements MessageListener {

    @Inject ChannelCopies channels;

    @Override
    public String topic() {
        return DriveMessage.TOPIC;
    }

    @Override
    public void apply(List<Received> batch) {
        var drives =
                batch.stream()
                        .filter(message -> message.type().equals(DriveMessage.TYPE))
                        .map(message -> message.as(DriveMessage.class))
                        .toList();
        var opened =
                batch.stream()
                        .filter(message -> message.type().equals(ChannelMessage.TYPE))
                        .map(message -> message.as(ChannelMessage.class))
                        .toList();
        if (!drives.isEmpty()) {
            channels.applyDrives(drives);
        }
        if (!opened.isEmpty()) {
            channels.applyChannels(opened);
        }
    }

    @Override
    public void forget() {
        channels.forget();
    }
}
