package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of stations mean to a person. */
@ApplicationScoped
class StationConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of("station_open_once", StationProblem.STATION_OPEN_TWICE);
    }
}
