package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/**
 * The last line against a second membership: should a claim ever be lost, the members' own
 * constraints still refuse.
 */
@ApplicationScoped
class JoiningConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "member_one_live_per_identity", JoiningProblem.IDENTITY_TAKEN,
                "member_one_live_per_account", JoiningProblem.ALREADY_A_MEMBER,
                "member_one_per_application", JoiningProblem.ALREADY_DECIDED,
                "application_one_per_paper", JoiningProblem.PAPER_USED,
                "application_decided_by_another", JoiningProblem.ENTERED_BY_YOURSELF);
    }
}
