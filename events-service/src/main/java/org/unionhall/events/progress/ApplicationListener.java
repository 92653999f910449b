package org.unionhall.events.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.unionhall.events.channel.FindChannels;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;
import org.unionhall.platform.web.PrintedCode;

/**
 * Attributes applications to the channels they came through, and moves the figures of their drives.
 */
@ApplicationScoped
class ApplicationListener implements MessageListener {

    private final Attributions attributions;
    private final FindChannels channels;

    ApplicationListener(Attributions attributions, FindChannels channels) {
        this.attributions = attributions;
        this.channels = channels;
    }

    @Override
    public String topic() {
        return "unionhall.membership.applications.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        var channelled =
                messages.stream()
                        .map(message -> message.as(ApplicationMessage.class))
                        .filter(message -> message.channelCode() != null)
                        .toList();
        if (channelled.isEmpty()) {
            return;
        }
        var drives = channels.drivesOf(channelled.stream().map(ApplicationListener::code).toList());
        attributions.apply(
                channelled.stream().map(message -> attribution(message, drives)).toList(),
                channelled.stream()
                        .map(ApplicationMessage::at)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }

    private static Attribution attribution(ApplicationMessage message, Map<String, UUID> drives) {
        var code = code(message);
        return new Attribution(
                message.applicationId(),
                message.version(),
                drives.get(code),
                code,
                message.unitId(),
                message.group(),
                message.status(),
                message.on());
    }

    /** The code as channels write it; one that no channel can have is kept as it came. */
    private static String code(ApplicationMessage message) {
        return PrintedCode.parse(message.channelCode())
                .map(PrintedCode::value)
                .orElse(message.channelCode());
    }

    @Override
    public void forget() {
        attributions.forgetApplications();
    }
}
