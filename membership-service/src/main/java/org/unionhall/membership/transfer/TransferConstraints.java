package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of transfers mean to a person. */
@ApplicationScoped
class TransferConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("transfer_one_open_per_member", TransferProblem.TRANSFER_OPEN);
    }
}
