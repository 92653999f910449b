package org.unionhall.membership.correction;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;
import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_MEMBERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Shows corrections and requests to the member, and to staff of the union and of those above it.
 */
@ApplicationScoped
class ReadCorrections {

    @Inject Corrections corrections;
    @Inject RequestedCorrections requests;
    @Inject FindRequested find;
    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    Page<CorrectionView> ofMember(UUID memberId, Actor actor, PageRequest page) {
        var member =
                members.known(memberId).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        if (!actor.id().equals(member.accountId())) {
            actor.require(VIEW_MEMBERS, units.get(member.unitId()).place());
        }
        return ofMember(memberId, page);
    }

    /** What was put right about the actor; of the latest membership. */
    @Transactional
    Page<CorrectionView> ofOneself(Actor actor, PageRequest page) {
        return members.lastOfAccount(actor.id())
                .map(member -> ofMember(member.id(), page))
                .orElseGet(() -> Page.whole(List.of()));
    }

    private Page<CorrectionView> ofMember(UUID memberId, PageRequest page) {
        return Page.of(
                corrections.ofMember(memberId, page),
                page,
                one -> CorrectionView.of(one, seal),
                Correction::id);
    }

    CorrectionView shown(Correction correction) {
        return CorrectionView.of(correction, seal);
    }

    /**
     * @param unitId only those of this union and the ones below it; null for all
     */
    @Transactional
    Page<CorrectionRequestView> page(
            UUID unitId, PersonField field, RequestState state, PageRequest page, Actor actor) {
        var scope = units.within(unitId, actor.scope(REVIEW_JOINING));
        return shown(requests.page(field, state, scope, page), page);
    }

    @Transactional
    Page<CorrectionRequestView> own(Actor actor, PageRequest page) {
        return shown(requests.ofAccount(actor.id(), page), page);
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    CorrectionRequestView one(UUID id, Actor actor) {
        return shown(find.one(id, actor));
    }

    @Transactional
    CorrectionRequestView shown(RequestedCorrection request) {
        return view(List.of(request)).apply(request);
    }

    private Page<CorrectionRequestView> shown(List<RequestedCorrection> rows, PageRequest page) {
        return Page.of(rows, page, view(rows), RequestedCorrection::id);
    }

    private Function<RequestedCorrection, CorrectionRequestView> view(
            List<RequestedCorrection> rows) {
        var people =
                members.known(rows.stream().map(RequestedCorrection::memberId).distinct().toList());
        var names = units.names(people.values().stream().map(Known::unitId).toList());
        var now = clock.instant();
        return one -> CorrectionRequestView.of(one, people.get(one.memberId()), names, seal, now);
    }
}
