package org.unionhall.membership.member;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.messaging.Message;

/**
 * What happened to a membership. Each carries its whole public state, and nothing about the person.
 */
public sealed interface MemberMessage extends Message {

    String TOPIC = "unionhall.membership.members.v1";

    /**
     * The public state.
     *
     * @param applicationId null when the member was entered without one
     * @param channelCode null when joining came by no channel
     * @param on the day it counts from in Asia/Shanghai
     * @param at when it was recorded
     */
    record State(
            UUID memberId,
            long version,
            UUID applicationId,
            UUID unitId,
            String group,
            boolean migrantWorker,
            boolean female,
            EmploymentForm employmentForm,
            String channelCode,
            MemberStatus status,
            LocalDate on,
            Instant at) {

        /** That of a member from that day on. */
        static State of(Member member, long version, LocalDate on) {
            var person = member.person();
            return new State(
                    member.id(),
                    version,
                    member.applicationId(),
                    member.unitId(),
                    person.group(),
                    person.migrantWorker(),
                    person.sex() == Sex.FEMALE,
                    person.employmentForm(),
                    member.channelCode(),
                    member.status(),
                    on,
                    member.changedAt());
        }
    }

    /** What the message carries; its fields are the message's own. */
    State state();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return state().memberId();
    }

    @Override
    default long version() {
        return state().version();
    }

    /** A new member. */
    record MemberJoined(@JsonUnwrapped State state) implements MemberMessage {}

    /** A membership that was a mistake of the register: as if it never was. */
    record MemberVoided(@JsonUnwrapped State state) implements MemberMessage {}

    /** A member on the way to another union; until it is there it belongs to its own. */
    record MemberTransferring(@JsonUnwrapped State state) implements MemberMessage {}

    /** A member whose way to another union has ended where it began. */
    record MemberStayed(@JsonUnwrapped State state) implements MemberMessage {}

    /** A member of another union from that day on. */
    record MemberTransferred(@JsonUnwrapped State state) implements MemberMessage {}

    /** A membership that is retained from that day on: the member is not counted. */
    record MemberRetained(@JsonUnwrapped State state) implements MemberMessage {}

    /** A member who was retained and is one as before from that day on. */
    record MemberRestored(@JsonUnwrapped State state) implements MemberMessage {}

    /**
     * A member about whom something was put right: it counts as the state says from that day on.
     */
    record MemberCorrected(@JsonUnwrapped State state) implements MemberMessage {}

    /** A membership that ended on that day; the status says how. */
    record MemberLeft(@JsonUnwrapped State state) implements MemberMessage {}
}
