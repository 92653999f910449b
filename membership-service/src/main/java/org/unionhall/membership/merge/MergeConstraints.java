package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of merges mean to a person. */
@ApplicationScoped
class MergeConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "member_merge_one_open", MergeProblem.MERGE_OPEN,
                "member_merge_one_open_into", MergeProblem.MERGE_OPEN);
    }
}
