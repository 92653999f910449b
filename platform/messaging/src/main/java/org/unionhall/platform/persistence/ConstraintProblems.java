package org.unionhall.platform.persistence;

import java.util.Map;
import org.unionhall.platform.web.problem.ProblemType;

/**
 * Which refusal a broken constraint of the database means. A bean of each feature that has such
 * constraints.
 */
public interface ConstraintProblems {

    /** The refusals by the constraint's name in the migrations. */
    Map<String, ProblemType> byConstraint();
}
