package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of disputes mean to a person. */
@ApplicationScoped
class DisputeConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("identity_dispute_one_open", DisputeProblem.DISPUTE_OPEN);
    }
}
