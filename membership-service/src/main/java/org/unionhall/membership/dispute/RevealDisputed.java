package org.unionhall.membership.dispute;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVEAL_IDENTITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.accesslog.RecordAccess;
import org.unionhall.membership.accesslog.RecordAccess.Whose;
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.membership.accesslog.RevealedField;
import org.unionhall.membership.accesslog.Subject;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Shows the disputed number to the union that decides; who opened the dispute reads of the look.
 */
@ApplicationScoped
class RevealDisputed {

    @Inject Disputes disputes;
    @Inject FindDispute find;
    @Inject RecordAccess looks;
    @Inject Seal seal;

    /**
     * @throws Rejection {@code NOT_FOUND} also for another field, {@code FORBIDDEN}, {@code
     *     PARTY_TO_DISPUTE}, {@code PURPOSE_NOT_WORDS}, {@code TOO_MANY_REVEALS}
     */
    @Transactional
    RevealView reveal(UUID id, RevealRequest wish, Actor actor) {
        var purpose = Purpose.read(wish.purpose());
        var dispute = find.one(id, actor);
        dispute.requireNoParty(actor);
        find.require(REVEAL_IDENTITY, dispute, actor);
        if (wish.field() != RevealedField.ID_NUMBER) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        looks.reveal(
                new Whose(Subject.DISPUTE, id, dispute.claim().accountId()),
                wish.field(),
                purpose,
                actor);
        return new RevealView(wish.field(), dispute.idNumber(seal));
    }
}
