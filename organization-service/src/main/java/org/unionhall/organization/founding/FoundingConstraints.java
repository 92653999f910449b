package org.unionhall.organization.founding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of applications mean to a person. */
@ApplicationScoped
class FoundingConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "founding_application_open_once", FoundingProblem.FOUNDING_OPEN,
                "founding_application_employer_once", FoundingProblem.EMPLOYER_HAS_UNION);
    }
}
