package org.unionhall.events.declaredfact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of declared figures mean to a person. */
@ApplicationScoped
class DeclaredFactConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("declared_fact_stands_once", DeclaredFactProblem.ALREADY_DECLARED);
    }
}
