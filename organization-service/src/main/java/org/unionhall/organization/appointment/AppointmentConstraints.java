package org.unionhall.organization.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the appointment table's constraints mean to a person. */
@ApplicationScoped
class AppointmentConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("appointment_held_once_at_a_time", AppointmentProblem.ALREADY_APPOINTED);
    }
}
