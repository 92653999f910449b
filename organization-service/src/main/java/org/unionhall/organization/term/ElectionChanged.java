package org.unionhall.organization.term;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * The whole public state of an election, by which membership-service closes the list of voters and
 * lets transfers wait. Neither candidates nor votes are in it.
 */
public record ElectionChanged(
        UUID electionId,
        long version,
        UUID unitId,
        ElectedBody body,
        ElectionKind kind,
        ElectionStatus status,
        LocalDate noticedOn,
        LocalDate heldOn)
        implements Message {

    static ElectionChanged of(Election one) {
        var plan = one.plan();
        return new ElectionChanged(
                one.id(),
                one.version(),
                one.unitId(),
                plan.body(),
                plan.kind(),
                one.status(),
                plan.noticedOn(),
                plan.heldOn());
    }

    @Override
    public String topic() {
        return "unionhall.organization.elections.v1";
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
