package org.unionhall.organization.parameter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the parameter table's constraints mean to a person. */
@ApplicationScoped
class ParameterConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("parameter_one_version_a_day", ParameterProblem.PARAMETER_SET_FOR_THAT_DAY);
    }
}
