package org.unionhall.organization.notification;

import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * Somebody is to be told something, once.
 *
 * @param notificationId the cause's own id: what is asked again under it is told once
 * @param template the name of what to tell, as membership-service knows it
 * @param facts what the template names; nothing about a person
 * @param subject the API path of what it is about
 */
public record NotificationAsked(
        UUID notificationId,
        long version,
        UUID accountId,
        String template,
        Map<String, String> facts,
        String subject)
        implements Message {

    @Override
    public String topic() {
        return "unionhall.organization.notifications.v1";
    }

    @Override
    public UUID key() {
        return notificationId;
    }
}
