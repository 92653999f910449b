package org.unionhall.broken.messages;

import java.util.List;
import java.util.UUID;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/**
 * Reads drives, but asks for what they do not have, takes a title for a number and forgets
 * channels.
 */
class DriveListener implements MessageListener {

    record NumberedDrive(UUID driveId, long title) {}

    record ColouredDrive(UUID driveId, String colour) {}

    @Override
    public String topic() {
        return "unionhall.events.drives.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        messages.forEach(message -> message.as(NumberedDrive.class));
        messages.forEach(message -> message.as(ColouredDrive.class));
    }

    @Override
    public void forget() {}
}
