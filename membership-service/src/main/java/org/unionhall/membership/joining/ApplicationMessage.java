package org.unionhall.membership.joining;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.platform.messaging.Message;

/**
 * What happened to an application. Each carries its whole public state, and nothing about the
 * person.
 */
public sealed interface ApplicationMessage extends Message {

    String TOPIC = "unionhall.membership.applications.v1";

    /**
     * The public state.
     *
     * @param channelCode null when it came by no channel
     * @param on the day of submission in Asia/Shanghai, by which it is counted
     * @param at when this happened
     * @param escalatedAt when the union above was told that the answer does not come; null when it
     *     was not
     */
    record State(
            UUID applicationId,
            long version,
            UUID unitId,
            String group,
            boolean migrantWorker,
            EmploymentForm employmentForm,
            String channelCode,
            ApplicationStatus status,
            LocalDate on,
            Instant at,
            Instant escalatedAt) {}

    /** What the message carries; its fields are the message's own. */
    State state();

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default UUID key() {
        return state().applicationId();
    }

    @Override
    default long version() {
        return state().version();
    }

    /** It waits for review: for the first time or again after correction. */
    record ApplicationSubmitted(@JsonUnwrapped State state) implements ApplicationMessage {}

    /** The applicant is asked to correct it. */
    record ApplicationReturned(@JsonUnwrapped State state) implements ApplicationMessage {}

    /** Its answer has not come in time; the union above is told. */
    record ApplicationEscalated(@JsonUnwrapped State state) implements ApplicationMessage {}

    /** The union it was made to has ended; another takes it over. */
    record ApplicationHandedOver(@JsonUnwrapped State state) implements ApplicationMessage {}

    /** The applicant is a member now. */
    record ApplicationApproved(@JsonUnwrapped State state) implements ApplicationMessage {}

    /** It was refused. */
    record ApplicationRejected(@JsonUnwrapped State state) implements ApplicationMessage {}

    /** The applicant took it back. */
    record ApplicationWithdrawn(@JsonUnwrapped State state) implements ApplicationMessage {}
}
