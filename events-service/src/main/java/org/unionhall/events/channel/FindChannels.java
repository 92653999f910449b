package org.unionhall.events.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The channels as other features need to know them. */
@ApplicationScoped
public class FindChannels {

    @Inject Channels channels;

    /** A channel by what is counted for it. */
    public record Issued(String code, String label, UUID unitId) {}

    /** Every channel of a drive, oldest first. */
    public List<Issued> ofDrive(UUID driveId) {
        return channels.ofDrive(driveId).stream()
                .map(channel -> new Issued(channel.code(), channel.label(), channel.unitId()))
                .toList();
    }

    /** Which drives the codes belong to; codes of no channel are left out. */
    public Map<String, UUID> drivesOf(Collection<String> codes) {
        return channels.drivesOf(codes);
    }
}
