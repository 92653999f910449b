package org.unionhall.membership.channelcopy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What this service takes from a channel's message. Dates are inclusive; null means no bound; no
 * groups means any.
 */
public record ChannelMessage(
        UUID channelId,
        long version,
        String code,
        UUID driveId,
        UUID unitId,
        String label,
        boolean open,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> groups) {

    static final String TYPE = "ChannelChanged";
}
