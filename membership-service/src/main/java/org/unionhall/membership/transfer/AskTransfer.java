package org.unionhall.membership.transfer;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.joining.JoiningPlaces;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.person.PersonName;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** The member, the new union or the former one asks for a transfer. */
@ApplicationScoped
class AskTransfer {

    @Inject FindMembers members;
    @Inject JoiningPlaces places;
    @Inject UnitCopies units;
    @Inject OpenTransfer open;
    @Inject TransferAllowances allowances;
    @Inject Clock clock;

    /**
     * A member asks for the own membership.
     *
     * @throws Rejection {@code NOT_A_MEMBER}, {@code TOO_MANY_TRANSFERS}, what {@link
     *     JoiningPlaces#find} adds, what {@link OpenTransfer#open} refuses with
     */
    @Transactional
    Transfer own(OwnTransferRequest request, Actor actor) {
        var member =
                members.ofAccount(actor.id())
                        .orElseThrow(() -> new Rejection(TransferProblem.NOT_A_MEMBER));
        var toUnit = place(request.channelCode(), request.unitId());
        allowances.own(actor);
        return open(member, toUnit, TransferParty.MEMBER, actor, request.reason());
    }

    /**
     * The new union asks for a member whom it knows by number and name; a wrong name and a number
     * nobody has are answered alike.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code UNIT_NOT_TAKING_MEMBERS},
     *     {@code TOO_MANY_TRANSFERS}, {@code TRANSFER_MEMBER_UNKNOWN}, what {@link
     *     OpenTransfer#open} refuses with
     */
    @Transactional
    Transfer incoming(IncomingTransferRequest request, Actor actor) {
        actor.require(REVIEW_JOINING, units.get(request.unitId()).place());
        var toUnit = place(null, request.unitId());
        allowances.byNumber(actor);
        var name = PersonName.read(request.name(), true);
        var member =
                members.ofNumber(request.memberNumber())
                        .filter(known -> !name.isRefused())
                        .filter(known -> known.name().equals(name.value().value()))
                        .orElseThrow(
                                () ->
                                        new Rejection(TransferProblem.TRANSFER_MEMBER_UNKNOWN)
                                                .at("/memberNumber"));
        return open(member, toUnit, TransferParty.NEW_UNION, actor, request.reason());
    }

    /**
     * The union of a member asks for another to take the member.
     *
     * @throws Rejection {@code NOT_FOUND} also for a member out of sight, {@code FORBIDDEN}, what
     *     {@link JoiningPlaces#find} adds, what {@link OpenTransfer#open} refuses with
     */
    @Transactional
    Transfer outgoing(OutgoingTransferRequest request, Actor actor) {
        var member =
                members.one(request.memberId())
                        .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        actor.require(REVIEW_JOINING, units.get(member.unitId()).place());
        var toUnit = place(null, request.unitId());
        return open(member, toUnit, TransferParty.FORMER_UNION, actor, request.reason());
    }

    private Transfer open(
            Known member, UUID toUnit, TransferParty party, Actor actor, TransferReason reason) {
        return open.open(member, toUnit, new Asking(party, actor, reason, clock.instant()));
    }

    private UUID place(String channelCode, UUID unitId) {
        var errors = new InputErrors();
        var place = places.find(channelCode, unitId, LocalDate.now(clock), errors);
        errors.throwIfAny();
        return place.unitId();
    }
}
