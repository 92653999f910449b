package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.problem.Rejection;

/** How many seats a committee has by the number of members, as rows that hold from a day on. */
@ApplicationScoped
class CommitteeSizes extends SqlRepository {

    /**
     * @param members how many are due
     * @throws Rejection {@code SEATS_OUTSIDE_TABLE}
     */
    void require(int seats, int members, LocalDate on) {
        var row =
                rows("select least, most from committee_size where members_from <= :members and"
                                + " valid_from <= :day order by members_from desc, valid_from desc"
                                + " limit 1")
                        .setParameter("members", members)
                        .setParameter("day", on)
                        .getSingleResult();
        int least = row.get("least", Integer.class);
        int most = row.get("most", Integer.class);
        if (seats < least || seats > most) {
            throw new Rejection(TermProblem.SEATS_OUTSIDE_TABLE, least, most).at("/seats");
        }
    }
}
