package org.unionhall.membership.member;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A change of how a membership stands, as the ledger keeps it.
 *
 * @param ground a code
 * @param explanation in words; null for none
 * @param document that decided it; null for none
 * @param by whose decision it was
 */
public record Standing(
        StandingChange change,
        String ground,
        String explanation,
        String document,
        LocalDate on,
        UUID by) {

    /**
     * @param last the day of the latest entry of the ledger
     * @throws Rejection {@code MEMBERSHIP_NOT_SO}, {@code MOVEMENT_DAY}
     */
    void require(MemberStatus status, LocalDate last, LocalDate today) {
        if (!change.leadsFrom(status)) {
            throw new Rejection(MemberProblem.MEMBERSHIP_NOT_SO, status);
        }
        if (on.isBefore(last) || on.isAfter(today)) {
            throw new Rejection(MemberProblem.MOVEMENT_DAY, last, today).at("/on");
        }
    }
}
