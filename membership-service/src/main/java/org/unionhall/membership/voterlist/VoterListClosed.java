package org.unionhall.membership.voterlist;

import java.time.Instant;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * How many may vote in an election, and by which list; nobody is named.
 *
 * @param version always 1: a closed list never changes
 * @param sha256 of the member numbers in their order, joined by line feeds; hexadecimal digits
 */
public record VoterListClosed(
        UUID electionId, long version, UUID unitId, int voters, String sha256, Instant closedAt)
        implements Message {

    static VoterListClosed of(VoterList list) {
        return new VoterListClosed(
                list.id(), 1, list.unitId(), list.voters(), list.sha256(), list.closedAt());
    }

    @Override
    public String topic() {
        return "unionhall.membership.voter-lists.v1";
    }

    @Override
    public UUID key() {
        return electionId;
    }

    @Override
    public boolean compacted() {
        return true;
    }
}
