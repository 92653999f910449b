package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of erasures mean to a person. */
@ApplicationScoped
class ErasureConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("erasure_one_open", ErasureProblem.ERASURE_OPEN);
    }
}
