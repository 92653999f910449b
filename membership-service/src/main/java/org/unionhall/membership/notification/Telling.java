package org.unionhall.membership.notification;

import java.util.Map;
import java.util.UUID;

/**
 * Something to tell somebody.
 *
 * @param facts what the template names; nothing about a person
 * @param subject the API path of what it is about
 * @param cause why; the same cause is told once, however often it is asked for
 */
public record Telling(
        UUID accountId,
        Template template,
        Map<String, String> facts,
        String subject,
        String cause) {}
