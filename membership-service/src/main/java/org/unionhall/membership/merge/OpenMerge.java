package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.member.TakeOver;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.platform.web.problem.Rejection;

/** A merge begins to wait: the people concerned hear of it before anything is decided. */
@ApplicationScoped
class OpenMerge {

    @Inject Merges merges;
    @Inject FindMerge find;
    @Inject LookForMerge look;
    @Inject TakeOver members;
    @Inject MergeTerms terms;
    @Inject TellMerged tell;

    /**
     * Both are held, so that neither ends or is merged otherwise at the same time.
     *
     * @throws Rejection {@code MERGE_SAME}, {@code MERGE_OWN}, {@code MEMBERSHIP_NOT_SO}, {@code
     *     MERGE_OPEN}, {@code MERGE_DISPUTED}, {@code MERGE_UNLIKE}
     */
    Merge open(Known survivor, Known merged, Proposed proposed) {
        if (survivor.id().equals(merged.id())) {
            throw new Rejection(MergeProblem.MERGE_SAME).at("/otherNumber");
        }
        members.hold(survivor.id(), merged.id());
        members.requireLive(survivor.id());
        members.requireLive(merged.id());
        if (merges.anyWaits(List.of(survivor.id(), merged.id()))) {
            throw new Rejection(MergeProblem.MERGE_OPEN);
        }
        look.require(survivor.id(), merged.id());
        var kept = find.member(survivor.id());
        var gone = find.member(merged.id());
        var decider = find.decider(kept, gone);
        boolean heard = kept.accountId() != null || gone.accountId() != null;
        var days = heard ? ParameterName.MERGE_HEARING_DAYS : ParameterName.MERGE_DECISION_DAYS;
        var time = terms.from(proposed.askedAt(), days, decider);
        var merge = merges.added(Merge.proposed(kept, gone, decider, proposed, time));
        tell.proposed(merge);
        return merge;
    }
}
