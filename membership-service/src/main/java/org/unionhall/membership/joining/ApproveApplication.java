package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.membership.member.Admission;
import org.unionhall.membership.member.AdmitMember;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.realname.ReadVerdicts;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Takes applicants in. The registry's verdict is read while the application is held: one that comes
 * later waits for the decision and finds it made.
 */
@ApplicationScoped
class ApproveApplication {

    @Inject Reviewable reviewable;
    @Inject ReadVerdicts verdicts;
    @Inject IdentityClaims claims;
    @Inject ApplicantMobiles mobiles;
    @Inject AdmitMember admitMember;
    @Inject PublishDecision publish;
    @Inject Clock clock;

    /**
     * @param confirmed the verdicts against an applicant that the clerk confirms
     * @throws Rejection {@code APPLICATION_NOT_FOUND}, {@code FORBIDDEN}, {@code OWN_APPLICATION},
     *     {@code STALE_VERSION}, {@code ALREADY_DECIDED}, {@code DECIDE_WITH_VERSION}, {@code
     *     RETURNED_FOR_CORRECTION}, {@code CONFIRMATION_REQUIRED}
     */
    @Transactional
    DecisionView approve(UUID id, Seen seen, Set<Confirmation> confirmed, Actor clerk) {
        var application = reviewable.held(id, clerk);
        var now = clock.instant();
        var message = application.approvedBy(clerk, seen, verdicts.of(id), confirmed, now);
        var mobile = mobiles.of(List.of(application)).get(application);
        var decided = admitted(application, mobile, clerk, now);
        publish.publish(application, message);
        claims.keepForMembers(List.of(id));
        return decided;
    }

    /**
     * Approves those that may be approved, in one transaction. What is refused is left as it is and
     * spoils no other; a failure of any other kind undoes all of them.
     *
     * @return an outcome for each of the applications
     */
    @Transactional
    Map<UUID, Outcome> approveTogether(
            Map<UUID, Seen> seen, Set<Confirmation> confirmed, Actor clerk) {
        var held = reviewable.held(seen.keySet());
        var states = verdicts.of(held.keySet());
        var now = clock.instant();
        var outcomes = new HashMap<UUID, Outcome>();
        var messages = new LinkedHashMap<Application, ApplicationMessage>();
        seen.forEach(
                (id, version) -> {
                    try {
                        var application = reviewable.allowed(held.get(id), clerk);
                        messages.put(
                                application,
                                application.approvedBy(
                                        clerk, version, states.get(id), confirmed, now));
                    } catch (Rejection refusal) {
                        outcomes.put(id, Outcome.refused(id, refusal));
                    }
                });
        var reached = mobiles.of(messages.keySet());
        for (var application : messages.keySet()) {
            var decided = admitted(application, reached.get(application), clerk, now);
            outcomes.put(decided.id(), Outcome.decided(decided));
        }
        publish.publish(messages);
        claims.keepForMembers(messages.keySet().stream().map(Application::id).toList());
        return outcomes;
    }

    /**
     * Confirms a verdict that came after the approval.
     *
     * @throws Rejection {@code APPLICATION_NOT_FOUND}, {@code FORBIDDEN}, {@code OWN_APPLICATION},
     *     {@code NOTHING_TO_CONFIRM}, {@code CONFIRMATION_REQUIRED}
     */
    @Transactional
    DecisionView confirm(UUID id, Set<Confirmation> confirmed, Actor clerk) {
        var application = reviewable.held(id, clerk);
        application.confirmedBy(clerk, verdicts.of(id), confirmed, clock.instant());
        return DecisionView.of(application);
    }

    private DecisionView admitted(
            Application application, Mobile mobile, Actor clerk, Instant now) {
        var member =
                admitMember.admit(
                        new Admission(
                                application.accountId(),
                                application.id(),
                                application.unitId(),
                                application.channelCode(),
                                application.person(),
                                application.idPlace(),
                                mobile),
                        clerk,
                        now);
        application.became(member.id());
        return DecisionView.of(application, member.memberNumber());
    }
}
