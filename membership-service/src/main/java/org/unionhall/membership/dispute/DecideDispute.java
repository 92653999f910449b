package org.unionhall.membership.dispute;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.joining.RejectDisputed;
import org.unionhall.membership.standing.VoidMembership;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** The union above both decides whose an identity is. */
@ApplicationScoped
class DecideDispute {

    /** What the ledger says of a membership that is void. */
    static final String GROUND = "IDENTITY_OF_ANOTHER";

    @Inject Disputes disputes;
    @Inject FindDispute find;
    @Inject FindSides sides;
    @Inject VoidMembership members;
    @Inject RejectDisputed applications;
    @Inject TellParties tell;
    @Inject Clock clock;

    /**
     * It is who disputes it: the membership is void as if it never was, an application is rejected,
     * and the identity is free.
     *
     * @throws Rejection as {@link #uphold} does
     */
    @Transactional
    Dispute voidHolder(UUID id, Reason reason, IfMatch version, Actor clerk) {
        var why = reason.read();
        var dispute = decidable(id, version, clerk);
        var now = clock.instant();
        var side = dispute.side();
        if (side.memberId() == null) {
            applications.reject(side.applicationId(), why, clerk, now);
        } else {
            members.run(side.memberId(), GROUND, why, clerk.id(), now);
        }
        return closed(dispute, DisputeState.VOIDED, clerk, why);
    }

    /**
     * It stays as it is.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code VERSION_REQUIRED}, {@code
     *     STALE_VERSION}, {@code PARTY_TO_DISPUTE}, {@code INVOLVED_IN_DISPUTE}, {@code
     *     DISPUTE_CLOSED}, {@code REASON_LENGTH}
     */
    @Transactional
    Dispute uphold(UUID id, Reason reason, IfMatch version, Actor clerk) {
        var why = reason.read();
        return closed(decidable(id, version, clerk), DisputeState.UPHELD, clerk, why);
    }

    private Dispute decidable(UUID id, IfMatch version, Actor clerk) {
        var dispute = disputes.held(find.one(id, clerk));
        version.require(dispute);
        dispute.requireNoParty(clerk);
        find.require(REVIEW_JOINING, dispute, clerk);
        dispute.requireDecider(clerk);
        look(dispute);
        find.require(REVIEW_JOINING, dispute, clerk);
        dispute.requireDecider(clerk);
        return dispute;
    }

    /**
     * Who holds it now, from which union, and who took the member in; what waits is held before.
     */
    private void look(Dispute dispute) {
        if (dispute.side().memberId() != null) {
            members.hold(dispute.side().memberId());
        }
        var holder =
                sides.holder(dispute)
                        .filter(dispute.side()::isStill)
                        .orElseThrow(() -> new Rejection(DisputeProblem.DISPUTE_MOVED_ON));
        dispute.stillHeld(sides.side(dispute, holder));
    }

    private Dispute closed(Dispute dispute, DisputeState as, Actor clerk, String why) {
        dispute.decided(as, clerk, why, clock.instant());
        disputes.changed(dispute);
        tell.moved(dispute);
        tell.holder(dispute);
        return dispute;
    }
}
