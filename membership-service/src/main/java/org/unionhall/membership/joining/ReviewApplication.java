package org.unionhall.membership.joining;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.account.Account;
import org.unionhall.membership.account.Accounts;
import org.unionhall.membership.joining.SubmitApplication.Precondition;
import org.unionhall.membership.member.Admission;
import org.unionhall.membership.member.AdmitMember;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The clerk's decisions about applications, and the applicant's to take one back. Each call is one
 * transaction.
 */
@ApplicationScoped
class ReviewApplication {

    private final Applications applications;
    private final IdentityClaims claims;
    private final UnitCopies units;
    private final Accounts accounts;
    private final AdmitMember admitMember;
    private final Outbox outbox;
    private final Seal seal;
    private final Clock clock;

    ReviewApplication(
            Applications applications,
            IdentityClaims claims,
            UnitCopies units,
            Accounts accounts,
            AdmitMember admitMember,
            Outbox outbox,
            Seal seal,
            Clock clock) {
        this.applications = applications;
        this.claims = claims;
        this.units = units;
        this.accounts = accounts;
        this.admitMember = admitMember;
        this.outbox = outbox;
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * What came of a decision.
     *
     * @param memberNumber null unless approved
     */
    record Decided(UUID id, ApplicationStatus status, UUID memberId, String memberNumber) {}

    /**
     * What came of one of many: either the decision or the refusal.
     *
     * @param decided null when refused
     * @param refusal null when decided
     */
    record Outcome(UUID id, Decided decided, Rejection refusal) {}

    /**
     * @throws Rejection {@code APPLICATION_NOT_FOUND}, {@code FORBIDDEN}, {@code OWN_APPLICATION},
     *     {@code ALREADY_DECIDED}
     */
    @Transactional
    Decided approve(UUID id, Actor clerk, Precondition precondition) {
        var application = reviewable(id, clerk, precondition);
        var now = clock.instant();
        var message = application.approvedBy(clerk, now);
        var account = accounts.findByIdOptional(application.accountId());
        var decided = admitted(application, message, account.orElse(null), clerk, now);
        claims.keepForMembers(List.of(id));
        return decided;
    }

    /**
     * Approves those that may be approved, in one transaction. What is refused is left as it is and
     * spoils no other; a failure of any other kind undoes all of them.
     *
     * @return an outcome for each of the ids
     */
    @Transactional
    Map<UUID, Outcome> approveTogether(Collection<UUID> ids, Actor clerk) {
        var held = applications.held(ids);
        var now = clock.instant();
        var outcomes = new HashMap<UUID, Outcome>();
        var messages = new LinkedHashMap<Application, ApplicationMessage>();
        for (var id : ids) {
            try {
                var application = found(held, id, clerk);
                messages.put(application, application.approvedBy(clerk, now));
            } catch (Rejection refusal) {
                outcomes.put(id, new Outcome(id, null, refusal));
            }
        }
        var known = accounts.byId(messages.keySet().stream().map(Application::accountId).toList());
        messages.forEach(
                (application, message) -> {
                    var account = known.get(application.accountId());
                    var decided = admitted(application, message, account, clerk, now);
                    outcomes.put(decided.id(), new Outcome(decided.id(), decided, null));
                });
        claims.keepForMembers(messages.keySet().stream().map(Application::id).toList());
        return outcomes;
    }

    private Decided admitted(
            Application application,
            ApplicationMessage message,
            Account account,
            Actor clerk,
            Instant now) {
        var member =
                admitMember.admit(
                        new Admission(
                                application.accountId(),
                                application.id(),
                                application.unitId(),
                                application.channelCode(),
                                application.person(),
                                application.idPlace(),
                                account == null ? null : account.mobile(seal)),
                        clerk,
                        now);
        application.became(member.id());
        outbox.append(message);
        return new Decided(
                application.id(), application.status(), member.id(), member.memberNumber());
    }

    /** As {@link #approve}; the identity may be claimed again. */
    @Transactional
    Decided reject(UUID id, String reason, Actor clerk, Precondition precondition) {
        var application = reviewable(id, clerk, precondition);
        outbox.append(application.rejectedBy(clerk, reason, clock.instant()));
        claims.release(application.person().idIndex());
        return decided(application);
    }

    /** As {@link #approveTogether}. */
    @Transactional
    Map<UUID, Outcome> rejectTogether(Collection<UUID> ids, String reason, Actor clerk) {
        var held = applications.held(ids);
        var now = clock.instant();
        var outcomes = new HashMap<UUID, Outcome>();
        var rejected = new ArrayList<UUID>();
        for (var id : ids) {
            try {
                var application = found(held, id, clerk);
                outbox.append(application.rejectedBy(clerk, reason, now));
                rejected.add(id);
                outcomes.put(id, new Outcome(id, decided(application), null));
            } catch (Rejection refusal) {
                outcomes.put(id, new Outcome(id, null, refusal));
            }
        }
        claims.releaseOf(rejected);
        return outcomes;
    }

    /** As {@link #approve}; the applicant may correct it and keeps the claim. */
    @Transactional
    Decided sendBack(UUID id, String reason, Actor clerk, Precondition precondition) {
        var application = reviewable(id, clerk, precondition);
        outbox.append(application.returnedBy(clerk, reason, clock.instant()));
        return decided(application);
    }

    /**
     * The applicant takes it back; the identity may be claimed again.
     *
     * @throws Rejection {@code APPLICANT_ONLY} for whoever else sees it, {@code
     *     APPLICATION_NOT_FOUND} for everybody else, {@code ALREADY_DECIDED}
     */
    @Transactional
    Decided withdraw(UUID id, Actor applicant, Precondition precondition) {
        var application = applications.held(id);
        application.requireOwner(applicant, units.seenBy(applicant, application.unitId()));
        precondition.check(application.version());
        outbox.append(application.withdrawnBy(applicant, clock.instant()));
        claims.release(application.person().idIndex());
        return decided(application);
    }

    private Application reviewable(UUID id, Actor clerk, Precondition precondition) {
        var application = applications.held(id);
        requireReviewable(application, clerk, precondition);
        return application;
    }

    private Application found(Map<UUID, Application> held, UUID id, Actor clerk) {
        var application = held.get(id);
        if (application == null) {
            throw new Rejection(JoiningProblem.APPLICATION_NOT_FOUND);
        }
        requireReviewable(application, clerk, any -> {});
        return application;
    }

    private void requireReviewable(
            Application application, Actor clerk, Precondition precondition) {
        var place = units.find(application.unitId()).map(unit -> unit.place());
        boolean own = application.accountId().equals(clerk.id());
        if (!own && place.filter(clerk.sight()::covers).isEmpty()) {
            throw new Rejection(JoiningProblem.APPLICATION_NOT_FOUND);
        }
        if (!own) {
            clerk.require(REVIEW_JOINING, place.get());
        }
        precondition.check(application.version());
    }

    private static Decided decided(Application application) {
        return new Decided(application.id(), application.status(), null, null);
    }
}
