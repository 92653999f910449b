package org.unionhall.organization.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of parameters and calendar mean to a person. */
@ApplicationScoped
class ParameterConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "parameter_one_version_a_day",
                ParameterProblem.PARAMETER_SET_FOR_THAT_DAY,
                "calendar_year_pk",
                CommonProblem.STALE_VERSION);
    }
}
