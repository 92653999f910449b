package org.unionhall.organization.membershipcopy;

import java.util.Set;
import java.util.UUID;

/** What is taken from an application's message: its whole public state each time. */
public record ApplicationMessage(UUID applicationId, long version, UUID unitId, String status) {

    static final String TOPIC = "unionhall.membership.applications.v1";

    private static final Set<String> OVER = Set.of("APPROVED", "REJECTED", "WITHDRAWN");

    /** Open unless it is known to be over. */
    Belonging belonging() {
        return new Belonging(applicationId, version, unitId, !OVER.contains(status));
    }
}
