package org.unionhall.membership.joining;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
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
 * The clerk's decisions about one application, and the applicant's to take it back. Each is one
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
     * @throws Rejection {@code APPLICATION_NOT_FOUND}, {@code FORBIDDEN}, {@code OWN_APPLICATION},
     *     {@code ALREADY_DECIDED}
     */
    @Transactional
    Decided approve(UUID id, Actor clerk, Precondition precondition) {
        var application = reviewable(id, clerk, precondition);
        var now = clock.instant();
        var message = application.approvedBy(clerk, now);
        var account = accounts.findByIdOptional(application.accountId());
        var member =
                admitMember.admit(
                        new Admission(
                                application.accountId(),
                                application.id(),
                                application.unitId(),
                                application.channelCode(),
                                application.person(),
                                application.idPlace(),
                                account.map(a -> a.mobile(seal)).orElse(null)),
                        clerk,
                        now);
        application.became(member.id());
        claims.keepFor(member.id(), application.person().idIndex());
        outbox.append(message);
        return new Decided(id, application.status(), member.id(), member.memberNumber());
    }

    /** As {@link #approve}; the identity may be claimed again. */
    @Transactional
    Decided reject(UUID id, String reason, Actor clerk, Precondition precondition) {
        var application = reviewable(id, clerk, precondition);
        outbox.append(application.rejectedBy(clerk, reason, clock.instant()));
        claims.release(application.person().idIndex());
        return decided(application);
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
     * @throws Rejection {@code APPLICATION_NOT_FOUND} for anybody else, {@code ALREADY_DECIDED}
     */
    @Transactional
    Decided withdraw(UUID id, Actor applicant, Precondition precondition) {
        var application = applications.held(id);
        application.requireOwner(applicant);
        precondition.check(application.version());
        outbox.append(application.withdrawnBy(applicant, clock.instant()));
        claims.release(application.person().idIndex());
        return decided(application);
    }

    private Application reviewable(UUID id, Actor clerk, Precondition precondition) {
        var application = applications.held(id);
        var place = units.find(application.unitId()).map(unit -> unit.place());
        boolean own = application.accountId().equals(clerk.id());
        if (!own && place.filter(clerk.sight()::covers).isEmpty()) {
            throw new Rejection(JoiningProblem.APPLICATION_NOT_FOUND);
        }
        if (!own) {
            clerk.require(REVIEW_JOINING, place.get());
        }
        precondition.check(application.version());
        return application;
    }

    private static Decided decided(Application application) {
        return new Decided(application.id(), application.status(), null, null);
    }
}
