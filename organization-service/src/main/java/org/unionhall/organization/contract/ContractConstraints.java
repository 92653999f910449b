package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of collective contracts mean to a person. */
@ApplicationScoped
class ContractConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "collective_contract_open_once", ContractProblem.CONTRACT_OPEN,
                "collective_contract_renewed_once", ContractProblem.CONTRACT_RENEWED);
    }
}
