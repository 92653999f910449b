package org.unionhall.membership.standing;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

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
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Shows proposals to the member and to those who decide where the member is. */
@ApplicationScoped
class ReadProposals {

    @Inject Proposals proposals;
    @Inject FindProposal find;
    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject Clock clock;

    /**
     * @param unitId only those of this union and the ones below it; null for all
     */
    @Transactional
    Page<ProposalView> page(
            UUID unitId, ProposalKind kind, ProposalState state, PageRequest page, Actor actor) {
        var scope = units.within(unitId, actor.scope(REVIEW_JOINING));
        return shown(proposals.page(kind, state, scope, page), page);
    }

    @Transactional
    Page<ProposalView> own(Actor actor, PageRequest page) {
        return shown(proposals.ofAccount(actor.id(), page), page);
    }

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    ProposalView one(UUID id, Actor actor) {
        return shown(find.one(id, actor));
    }

    @Transactional
    ProposalView shown(Proposal proposal) {
        return view(List.of(proposal)).apply(proposal);
    }

    private Page<ProposalView> shown(List<Proposal> rows, PageRequest page) {
        return Page.of(rows, page, view(rows), Proposal::id);
    }

    private Function<Proposal, ProposalView> view(List<Proposal> rows) {
        var people = members.known(rows.stream().map(Proposal::memberId).distinct().toList());
        var names = units.names(people.values().stream().map(Known::unitId).toList());
        var now = clock.instant();
        return one -> ProposalView.of(one, people.get(one.memberId()), names, now);
    }
}
