package org.unionhall.membership.headcount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What a figure needs of a member's message: its whole public state each time. */
public record CountedMember(
        UUID memberId,
        long version,
        UUID unitId,
        String group,
        boolean migrantWorker,
        boolean female,
        String status,
        LocalDate on,
        Instant at) {

    static final String TOPIC = "unionhall.membership.members.v1";

    /** Members whose membership is retained, or has ended, are in no figure. */
    boolean counts() {
        return status.equals("ACTIVE") || status.equals("TRANSFERRING");
    }
}
