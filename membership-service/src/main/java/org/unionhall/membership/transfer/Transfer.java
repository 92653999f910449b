package org.unionhall.membership.transfer;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * 会员关系转接: a member goes to another union. Who asked has agreed by asking; nobody agrees for both
 * unions, and nobody as a clerk to the own transfer.
 */
@Entity
@DynamicUpdate
public class Transfer extends TransferFile implements CountedTime {

    protected Transfer() {} // Hibernate

    /**
     * Somebody asks for it. Where the former union does, only the new one is left to agree.
     *
     * @throws Rejection {@code TRANSFER_SAME_UNION}, {@code OWN_TRANSFER} for a clerk who is the
     *     member
     */
    static Transfer asked(Known member, UUID toUnit, Asking asking, TransferTime time) {
        if (member.unitId().equals(toUnit)) {
            throw new Rejection(TransferProblem.TRANSFER_SAME_UNION);
        }
        var transfer = new Transfer();
        transfer.opened(member, toUnit, asking, time);
        if (asking.party() != TransferParty.MEMBER) {
            transfer.requireNotOwn(asking.actor());
        }
        return transfer;
    }

    /** The step of its being asked for. */
    TransferStep asking() {
        return step(StepKind.ASKED, askedBy(), askedByAccount(), askedAt());
    }

    /**
     * The former union lets the member go.
     *
     * @throws Rejection {@code OWN_TRANSFER}, {@code TRANSFER_NOT_WAITING_FOR_RELEASE}, {@code
     *     TRANSFER_OTHER_SIDE_IS_YOURS}
     */
    TransferStep releasedBy(Actor clerk, Instant now) {
        requireNotOwn(clerk);
        requireReleasable();
        requireAnother(clerk);
        return released(TransferParty.FORMER_UNION, clerk.id(), now);
    }

    /** The former union has said nothing for so long that the member may go. */
    TransferStep releasedBySilence(Instant now) {
        requireReleasable();
        return released(TransferParty.TIME, null, now);
    }

    private void requireReleasable() {
        if (state() != TransferState.REQUESTED) {
            throw new Rejection(TransferProblem.TRANSFER_NOT_WAITING_FOR_RELEASE, state());
        }
    }

    private TransferStep released(TransferParty party, UUID by, Instant now) {
        released(by);
        return step(StepKind.RELEASED, party, by, now);
    }

    /** Whether nobody is left to agree: the new union has asked, and the former released. */
    boolean isAgreed() {
        return state() == TransferState.RELEASED && askedBy() == TransferParty.NEW_UNION;
    }

    /**
     * The new union takes the member.
     *
     * @throws Rejection {@code OWN_TRANSFER}, {@code TRANSFER_NOT_WAITING_FOR_ACCEPTANCE}, {@code
     *     TRANSFER_OTHER_SIDE_IS_YOURS}
     */
    TransferStep acceptedBy(Actor clerk, Instant now) {
        requireNotOwn(clerk);
        requireAcceptable();
        requireAnother(clerk);
        return step(StepKind.ACCEPTED, TransferParty.NEW_UNION, clerk.id(), now);
    }

    /** The new union has said nothing for so long that the member comes. */
    TransferStep acceptedBySilence(Instant now) {
        requireAcceptable();
        return step(StepKind.ACCEPTED, TransferParty.TIME, null, now);
    }

    private void requireAcceptable() {
        if (state() != TransferState.RELEASED) {
            throw new Rejection(TransferProblem.TRANSFER_NOT_WAITING_FOR_ACCEPTANCE, state());
        }
    }

    /** All have agreed, and the member belongs to the new union. */
    TransferStep completed(TransferStep last, Instant now) {
        close(TransferState.COMPLETED, now);
        return step(StepKind.COMPLETED, last.party(), last.actorId(), now);
    }

    /**
     * The union that is asked does not agree.
     *
     * @throws Rejection {@code OWN_TRANSFER}, {@code TRANSFER_CLOSED}, {@code
     *     TRANSFER_OTHER_SIDE_IS_YOURS}
     */
    TransferStep refusedBy(Actor clerk, RefusalGround ground, String why, Instant now) {
        requireNotOwn(clerk);
        requireOpen();
        requireAnother(clerk);
        var party = waitsFor();
        close(TransferState.REFUSED, now);
        return step(StepKind.REFUSED, party, clerk.id(), now).because(ground, why);
    }

    /**
     * Who asked does not want it any more; the member may end any that is open.
     *
     * @throws Rejection {@code TRANSFER_CLOSED}
     */
    TransferStep withdrawnBy(Actor actor, Instant now) {
        requireOpen();
        var party = isOwnOf(actor) ? TransferParty.MEMBER : askedBy();
        close(TransferState.WITHDRAWN, now);
        return step(StepKind.WITHDRAWN, party, actor.id(), now);
    }

    /** The new union cannot take the member, or the membership changes otherwise. */
    TransferStep lapsed(Instant now) {
        close(TransferState.LAPSED, now);
        return step(StepKind.LAPSED, TransferParty.TIME, null, now);
    }

    @Override
    public void recounted(WorkingDays calendar) {
        answerWithin(time().recounted(calendar));
    }

    private void requireNotOwn(Actor clerk) {
        if (isOwnOf(clerk)) {
            throw new Rejection(TransferProblem.OWN_TRANSFER);
        }
    }

    private void requireAnother(Actor clerk) {
        if (hasActed(clerk)) {
            throw new Rejection(TransferProblem.TRANSFER_OTHER_SIDE_IS_YOURS);
        }
    }

    private void requireOpen() {
        if (!state().isOpen()) {
            throw new Rejection(TransferProblem.TRANSFER_CLOSED, state());
        }
    }
}
