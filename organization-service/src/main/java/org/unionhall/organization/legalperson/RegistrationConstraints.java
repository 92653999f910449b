package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of applications and certificates mean to a person. */
@ApplicationScoped
class RegistrationConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "registration_open_once", RegistrationProblem.REGISTRATION_OPEN,
                "union_certificate_held_once", RegistrationProblem.CERTIFICATE_HELD,
                "union_certificate_code_of_one_union", CertificateProblem.CERTIFICATE_CODE_TAKEN);
    }
}
