package org.unionhall.organization.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.notification.NotificationAsked;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.tasks.Tasks;

/** The one place where an application is written: its step, its tasks, and who is told. */
@ApplicationScoped
class RecordFounding {

    @Inject FoundingApplications applications;
    @Inject FoundingSteps steps;
    @Inject FoundingsToReview toReview;
    @Inject FoundingsLate late;
    @Inject Tasks tasks;
    @Inject Outbox outbox;
    @Inject Clock clock;

    /** It was handed in; who did it need not be told. */
    @Transactional(Transactional.TxType.MANDATORY)
    FoundingApplication added(FoundingApplication one) {
        applications.added(one);
        return step(one, FoundingStepKind.APPLIED, one.appliedBy(), null);
    }

    /**
     * It changed. The applicant is told of what others did.
     *
     * @param by null when time did it
     * @param reason null when none was given
     */
    @Transactional(Transactional.TxType.MANDATORY)
    FoundingApplication changed(
            FoundingApplication one, FoundingStepKind kind, UUID by, String reason) {
        applications.changed(one);
        if (!one.appliedBy().equals(by)) {
            tell(one);
        }
        return step(one, kind, by, reason);
    }

    private FoundingApplication step(
            FoundingApplication one, FoundingStepKind kind, UUID by, String reason) {
        var now = clock.instant();
        steps.persist(FoundingStep.of(one, kind, by, reason, now));
        var subject = FoundingView.address(one.id());
        if (one.status() == FoundingStatus.SUBMITTED) {
            tasks.waits(toReview, toReview.waiting(one), now);
        } else {
            tasks.done(toReview, subject);
        }
        var escalated = late.waiting(one);
        escalated.ifPresent(waiting -> tasks.waits(late, waiting, now));
        if (escalated.isEmpty()) {
            tasks.done(late, subject);
        }
        return one;
    }

    private void tell(FoundingApplication one) {
        var cause = "FOUNDING_MOVED " + one.id() + " " + one.version();
        outbox.append(
                new NotificationAsked(
                        UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)),
                        1,
                        one.appliedBy(),
                        "FOUNDING_MOVED",
                        Map.of("unit", one.form().name()),
                        FoundingView.address(one.id())));
    }
}
