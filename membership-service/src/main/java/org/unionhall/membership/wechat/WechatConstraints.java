package org.unionhall.membership.wechat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of bindings mean to a person. */
@ApplicationScoped
class WechatConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("wechat_binding_one_account", WechatProblem.WECHAT_ELSEWHERE);
    }
}
