package org.unionhall.organization.membershipcopy;

import java.util.Set;
import java.util.UUID;

/** What is taken from a member's message: its whole public state each time. */
public record MemberMessage(UUID memberId, long version, UUID unitId, String status) {

    static final String TOPIC = "unionhall.membership.members.v1";

    private static final Set<String> OVER =
            Set.of("EXITED", "EXPELLED", "DECEASED", "MERGED", "VOID");

    /** Live unless it is known to be over: a status to come keeps a union rather than ends it. */
    Belonging belonging() {
        return new Belonging(memberId, version, unitId, !OVER.contains(status));
    }
}
