package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Rejecting and returning an application, and the applicant's taking it back. Each call is one
 * transaction.
 */
@ApplicationScoped
class ReviewApplication {

    @Inject Reviewable reviewable;
    @Inject IdentityClaims claims;
    @Inject WorkingCalendar calendar;
    @Inject PublishDecision publish;
    @Inject Clock clock;

    /**
     * The identity may be claimed again.
     *
     * @throws Rejection {@code APPLICATION_NOT_FOUND}, {@code FORBIDDEN}, {@code OWN_APPLICATION},
     *     {@code STALE_VERSION}, {@code ALREADY_DECIDED}, {@code DECIDE_WITH_VERSION}
     */
    @Transactional
    DecisionView reject(UUID id, Seen seen, String reason, Actor clerk) {
        var application = reviewable.held(id, clerk);
        publish.publish(application, application.rejectedBy(clerk, seen, reason, clock.instant()));
        claims.releaseOf(List.of(id));
        return DecisionView.of(application);
    }

    /** As {@link ApproveApplication#approveTogether}. */
    @Transactional
    Map<UUID, Outcome> rejectTogether(Map<UUID, Seen> seen, String reason, Actor clerk) {
        var held = reviewable.held(seen.keySet());
        var now = clock.instant();
        var outcomes = new HashMap<UUID, Outcome>();
        var rejected = new LinkedHashMap<Application, ApplicationMessage>();
        seen.forEach(
                (id, version) -> {
                    try {
                        var application = reviewable.allowed(held.get(id), clerk);
                        rejected.put(
                                application, application.rejectedBy(clerk, version, reason, now));
                        outcomes.put(id, Outcome.decided(DecisionView.of(application)));
                    } catch (Rejection refusal) {
                        outcomes.put(id, Outcome.refused(id, refusal));
                    }
                });
        publish.publish(rejected);
        claims.releaseOf(rejected.keySet().stream().map(Application::id).toList());
        return outcomes;
    }

    /** As {@link #reject}; the applicant may correct it and keeps the claim. */
    @Transactional
    DecisionView sendBack(UUID id, Seen seen, String reason, Actor clerk) {
        var application = reviewable.held(id, clerk);
        publish.publish(
                application,
                application.returnedBy(clerk, seen, reason, calendar.days(), clock.instant()));
        return DecisionView.of(application);
    }

    /**
     * The applicant, or who entered it, takes it back; the identity may be claimed again.
     *
     * @throws Rejection {@code APPLICANT_ONLY} for everybody else who sees it, {@code
     *     APPLICATION_NOT_FOUND} for everybody else, {@code ALREADY_DECIDED}
     */
    @Transactional
    DecisionView withdraw(UUID id, OptionalIfMatch version, Actor applicant) {
        var application = reviewable.handedIn(id, applicant);
        version.require(application);
        publish.publish(application, application.withdrawnBy(applicant, clock.instant()));
        claims.release(application.person().idIndex());
        return DecisionView.of(application);
    }
}
