package org.unionhall.membership.realname;

import java.util.UUID;

/** What a check needs of an application's message. */
public record SubmittedMessage(UUID applicationId, long version) {

    static final String TOPIC = "unionhall.membership.applications.v1";
    static final String TYPE = "ApplicationSubmitted";
}
