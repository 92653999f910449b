package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of changes of mobiles mean to a person. */
@ApplicationScoped
class MobileChangeConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("mobile_change_one_open", MobileChangeProblem.MOBILE_CHANGE_OPEN);
    }
}
