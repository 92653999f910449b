package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.notification.NotificationAsked;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.tasks.Tasks;

/** How an application stands is told with its move: tasks at once, and who applied. */
@ApplicationScoped
class TellRegistration {

    @Inject RegistrationsToReview toReview;
    @Inject RegistrationsToCorrect toCorrect;
    @Inject FindUnit units;
    @Inject Tasks tasks;
    @Inject Outbox outbox;
    @Inject Clock clock;

    /** Tells who has to do something now, and takes it off the list of who had. */
    void stands(Registration registration) {
        var subject = RegistrationView.address(registration.id());
        if (registration.status() == RegistrationStatus.SUBMITTED) {
            toReview.waiting(registration)
                    .ifPresent(waiting -> tasks.waits(toReview, waiting, clock.instant()));
        } else {
            tasks.done(toReview, subject);
        }
        if (registration.status() == RegistrationStatus.RETURNED) {
            tasks.waits(toCorrect, toCorrect.waiting(registration), clock.instant());
        } else {
            tasks.done(toCorrect, subject);
        }
    }

    /** Tells who applied, once for each move. */
    void applicant(Registration registration, String template) {
        var name = units.profile(registration.unitId()).name();
        outbox.append(
                new NotificationAsked(
                        idOf(template, registration),
                        1,
                        registration.appliedBy(),
                        template,
                        Map.of("unit", name),
                        RegistrationView.address(registration.id())));
    }

    private static UUID idOf(String template, Registration registration) {
        var cause = template + " " + registration.id() + " " + registration.review().countedFrom();
        return UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8));
    }
}
