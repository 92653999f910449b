package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of corrections mean to a person. */
@ApplicationScoped
class CorrectionConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "correction_request_one_open", CorrectionProblem.CORRECTION_OPEN,
                "identity_claim_pkey", CorrectionProblem.NUMBER_NOT_USABLE);
    }
}
