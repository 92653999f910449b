package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.unionhall.platform.persistence.ConstraintProblems;
import org.unionhall.platform.web.problem.ProblemType;

/** What the constraints of terms and elections mean to a person. */
@ApplicationScoped
class TermConstraints implements ConstraintProblems {

    @Override
    public Map<String, ProblemType> byConstraint() {
        return Map.of(
                "term_open_once", TermProblem.TERM_OPEN,
                "term_number_once", TermProblem.TERM_OVERLAPS,
                "term_overlaps", TermProblem.TERM_OVERLAPS,
                "election_open_once", TermProblem.ELECTION_OPEN);
    }
}
