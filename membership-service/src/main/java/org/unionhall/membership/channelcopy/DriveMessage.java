package org.unionhall.membership.channelcopy;

import java.util.UUID;

/** What this service takes from a drive's message. */
public record DriveMessage(UUID driveId, long version, String status) {

    static final String TOPIC = "unionhall.events.drives.v1";
    static final String TYPE = "DriveChanged";
}
