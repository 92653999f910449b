package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of proposals mean to a person. */
@ApplicationScoped
class ProposalConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "membership_proposal_one_open", StandingProblem.PROPOSAL_OPEN,
                "member_erased_is_over", StandingProblem.MEMBER_ERASED);
    }
}
