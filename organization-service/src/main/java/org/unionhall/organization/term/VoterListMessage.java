package org.unionhall.organization.term;

import java.time.Instant;
import java.util.UUID;

/**
 * What membership-service says of who may vote: the list itself stays there.
 *
 * @param sha256 of the list, in hexadecimal digits
 */
record VoterListMessage(
        UUID electionId, long version, int voters, String sha256, Instant closedAt) {

    static final String TOPIC = "unionhall.membership.voter-lists.v1";
}
