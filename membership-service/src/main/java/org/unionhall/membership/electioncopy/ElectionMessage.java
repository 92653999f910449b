package org.unionhall.membership.electioncopy;

import java.time.LocalDate;
import java.util.UUID;

/** An election, as its message says. */
record ElectionMessage(
        UUID electionId,
        long version,
        UUID unitId,
        String body,
        String status,
        LocalDate noticedOn,
        LocalDate heldOn) {

    static final String TOPIC = "unionhall.organization.elections.v1";
}
