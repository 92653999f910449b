package org.unionhall.membership.merge;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.person.PersonName;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** A clerk says that two records are of one person, and may take that back. */
@ApplicationScoped
class ProposeMerge {

    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject Allowances allowances;
    @Inject OpenMerge open;
    @Inject Clock clock;

    /**
     * The other is named by number and name; a wrong name and a number nobody has are answered
     * alike, and it counts whatever comes of it, or numbers could be tried.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code MERGE_OWN}, {@code
     *     REASON_LENGTH}, {@code TOO_MANY_MERGES}, {@code MERGE_OTHER_UNKNOWN}, what {@link
     *     OpenMerge#open} refuses
     */
    @Transactional
    Merge propose(MergeRequest request, Actor clerk) {
        var member =
                members.one(request.memberId())
                        .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        clerk.require(REVIEW_JOINING, units.get(member.unitId()).place());
        requireNotOwn(member, clerk);
        var proposed =
                new Proposed(
                        request.ground(),
                        Reason.read(request.reason()),
                        MergeRequest.document(request.document()),
                        clerk.id(),
                        Outcome.micros(clock.instant()));
        var other = other(request, clerk);
        return request.kept() == Kept.THIS
                ? open.open(member, other, proposed)
                : open.open(other, member, proposed);
    }

    private Known other(MergeRequest request, Actor clerk) {
        boolean taken =
                QuarkusTransaction.requiringNew()
                        .call(() -> allowances.take(clerk.id(), DailyUse.MERGE));
        if (!taken) {
            throw allowances.usedUp(MergeProblem.TOO_MANY_MERGES);
        }
        var name = PersonName.read(request.otherName(), true);
        var other =
                members.ofNumber(Typed.text(request.otherNumber()))
                        .filter(known -> !name.isRefused())
                        .filter(known -> known.name().equals(name.value().value()))
                        .orElseThrow(
                                () ->
                                        new Rejection(MergeProblem.MERGE_OTHER_UNKNOWN)
                                                .at("/otherNumber"));
        requireNotOwn(other, clerk);
        return other;
    }

    private static void requireNotOwn(Known member, Actor clerk) {
        if (clerk.id().equals(member.accountId())) {
            throw new Rejection(MergeProblem.MERGE_OWN);
        }
    }
}
