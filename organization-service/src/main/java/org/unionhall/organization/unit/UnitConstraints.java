package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the unit table's constraints mean to a person. */
@ApplicationScoped
class UnitConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "unit_name_among_live_siblings", UnitProblem.UNIT_NAME_TAKEN,
                "unit_credit_code_among_live", UnitProblem.CREDIT_CODE_TAKEN);
    }
}
