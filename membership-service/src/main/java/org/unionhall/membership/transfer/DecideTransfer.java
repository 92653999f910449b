package org.unionhall.membership.transfer;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The unions agree to a transfer or refuse it, and who asked takes it back. Where a union has
 * ended, those above it act for it: its own appointments allow nothing any more, theirs cover its
 * place.
 */
@ApplicationScoped
class DecideTransfer {

    @Inject Transfers transfers;
    @Inject FindVisible visible;
    @Inject UnitCopies units;
    @Inject AdvanceTransfer advance;
    @Inject FindTerms terms;
    @Inject Clock clock;

    /**
     * The former union lets the member go.
     *
     * @throws Rejection as {@link Transfer#releasedBy} does, {@code NOT_FOUND}, {@code FORBIDDEN},
     *     {@code TRANSFER_UNION_NOT_TAKING_MEMBERS}, {@code TRANSFER_WAITS_FOR_ELECTION}
     */
    @Transactional
    Transfer release(UUID id, OptionalIfMatch version, Actor clerk) {
        var transfer = held(id, version, clerk);
        require(TransferParty.FORMER_UNION, transfer, clerk);
        var now = clock.instant();
        var step = transfer.releasedBy(clerk, now);
        requirePossible(transfer, now);
        advance.released(transfer, step, now);
        return transfer;
    }

    /**
     * The new union takes the member, who belongs to it from this moment on.
     *
     * @throws Rejection as {@link Transfer#acceptedBy} does, {@code NOT_FOUND}, {@code FORBIDDEN},
     *     {@code TRANSFER_UNION_NOT_TAKING_MEMBERS}, {@code TRANSFER_WAITS_FOR_ELECTION}
     */
    @Transactional
    Transfer accept(UUID id, OptionalIfMatch version, Actor clerk) {
        var transfer = held(id, version, clerk);
        require(TransferParty.NEW_UNION, transfer, clerk);
        var now = clock.instant();
        var step = transfer.acceptedBy(clerk, now);
        requirePossible(transfer, now);
        advance.completed(transfer, step, now);
        return transfer;
    }

    /**
     * The union that is asked refuses, for one of the grounds there are.
     *
     * @throws Rejection as {@link Transfer#refusedBy} does, {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    Transfer refuse(UUID id, RefusalRequest request, OptionalIfMatch version, Actor clerk) {
        var why = request.said();
        var transfer = held(id, version, clerk);
        var asked = transfer.waitsFor();
        if (asked == null) {
            visible.requireEither(transfer, clerk);
        } else {
            require(asked, transfer, clerk);
        }
        var now = clock.instant();
        advance.ended(transfer, transfer.refusedBy(clerk, request.ground(), why, now), now);
        return transfer;
    }

    /**
     * Who asked takes it back; the member may end any transfer of the own membership.
     *
     * @throws Rejection {@code TRANSFER_CLOSED}, {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    Transfer withdraw(UUID id, OptionalIfMatch version, Actor actor) {
        var transfer = held(id, version, actor);
        if (!transfer.isOwnOf(actor)) {
            require(transfer.askedBy(), transfer, actor);
        }
        var now = clock.instant();
        advance.ended(transfer, transfer.withdrawnBy(actor, now), now);
        return transfer;
    }

    private Transfer held(UUID id, OptionalIfMatch version, Actor actor) {
        var transfer = transfers.held(visible.one(id, actor));
        version.require(transfer);
        return transfer;
    }

    /** One's own is seen, and refuses by itself to be decided. */
    private void require(TransferParty party, Transfer transfer, Actor actor) {
        var unit = transfer.unitOf(party);
        boolean may =
                unit != null
                        && units.find(unit)
                                .map(UnitCopy::place)
                                .filter(place -> actor.may(REVIEW_JOINING, place))
                                .isPresent();
        if (!may) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVIEW_JOINING.name());
        }
    }

    private void requirePossible(Transfer transfer, Instant now) {
        if (!advance.isPossible(transfer)) {
            throw new Rejection(TransferProblem.TRANSFER_UNION_NOT_TAKING_MEMBERS);
        }
        var election = transfers.pausedUntil(List.of(transfer.id()), terms.pause(now));
        if (!election.isEmpty()) {
            throw new Rejection(
                    TransferProblem.TRANSFER_WAITS_FOR_ELECTION, election.get(transfer.id()));
        }
    }
}
