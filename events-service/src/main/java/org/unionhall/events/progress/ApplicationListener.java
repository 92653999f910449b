package org.unionhall.events.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.unionhall.events.channel.ChannelCode;
import org.unionhall.events.channel.Channels;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/**
 * Attributes applications to the channels they came through, and moves the figures of their drives.
 */
@ApplicationScoped
class ApplicationListener implements MessageListener {

    private final Attributions attributions;
    private final Channels channels;

    ApplicationListener(Attributions attributions, Channels channels) {
        this.attributions = attributions;
        this.channels = channels;
    }

    @Override
    public String topic() {
        return "unionhall.membership.applications.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        var told =
                messages.stream()
                        .map(message -> message.as(ApplicationMessage.class))
                        .filter(message -> message.channelCode() != null)
                        .toList();
        if (told.isEmpty()) {
            return;
        }
        var drives = channels.drivesOf(told.stream().map(ApplicationListener::code).toList());
        attributions.apply(
                told.stream().map(message -> attribution(message, drives)).toList(),
                told.stream()
                        .map(ApplicationMessage::at)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    private static Attribution attribution(ApplicationMessage told, Map<String, UUID> drives) {
        var code = code(told);
        return new Attribution(
                told.applicationId(),
                told.version(),
                drives.get(code),
                code,
                told.unitId(),
                told.group(),
                told.status(),
                told.on());
    }

    /** The code as channels write it; one that no channel can have is kept as it came. */
    private static String code(ApplicationMessage told) {
        return ChannelCode.parse(told.channelCode())
                .map(ChannelCode::value)
                .orElse(told.channelCode());
    }

    @Override
    public void forget() {
        attributions.forgetApplications();
    }
}
