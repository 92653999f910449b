package org.unionhall.membership.notification;

import java.util.Map;
import java.util.UUID;

/** What is taken from the message by which another service asks to tell somebody something. */
record AskedMessage(
        UUID notificationId,
        UUID accountId,
        String template,
        Map<String, String> facts,
        String subject) {

    /**
     * @param service who asks, so that the causes of two services are never the same
     * @throws IllegalArgumentException when there is no such template
     */
    Telling telling(String service) {
        return new Telling(
                accountId,
                Template.valueOf(template),
                facts,
                subject,
                service + ":" + notificationId);
    }
}
