package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.dispute.FindOpenDisputes;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.platform.web.problem.Rejection;

/** What must not stand between two records that are merged. */
@ApplicationScoped
class LookForMerge {

    @Inject FindOpenDisputes disputes;
    @Inject FindMembers members;

    /**
     * Nobody disputes who they are, and at least the name or the birth date is the same.
     *
     * @throws Rejection {@code MERGE_DISPUTED}, {@code MERGE_UNLIKE}
     */
    void require(UUID one, UUID other) {
        if (disputes.about(List.of(one, other))) {
            throw new Rejection(MergeProblem.MERGE_DISPUTED);
        }
        var alike = members.alike(one, other);
        if (!alike.name() && !Boolean.TRUE.equals(alike.birthDate())) {
            throw new Rejection(MergeProblem.MERGE_UNLIKE);
        }
    }
}
