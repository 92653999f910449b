package org.unionhall.organization.term;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.List;
import org.unionhall.platform.web.problem.Rejection;

/**
 * How many came and voted, in persons and ballots. A ballot holds as many names as there are seats
 * at the most.
 */
@Embeddable
record Ballot(int present, int issued, int returned, int valid) {

    /**
     * Whether the election is valid (《工会基层组织选举工作条例》): two thirds of those due are present, and no
     * more ballots come back than went out.
     *
     * @throws Rejection {@code PRESENT_MORE_THAN_DUE}, {@code NO_QUORUM}, {@code
     *     ISSUED_MORE_THAN_PRESENT}, {@code ELECTION_VOID}, {@code VALID_MORE_THAN_RETURNED}
     */
    void require(int due) {
        if (present > due) {
            throw new Rejection(TermProblem.PRESENT_MORE_THAN_DUE, due).at("/present");
        }
        if (present * 3L < due * 2L) {
            throw new Rejection(TermProblem.NO_QUORUM, present, due).at("/present");
        }
        if (issued > present) {
            throw new Rejection(TermProblem.ISSUED_MORE_THAN_PRESENT, present).at("/issued");
        }
        if (returned > issued) {
            throw new Rejection(TermProblem.ELECTION_VOID, returned, issued).at("/returned");
        }
        if (valid > returned) {
            throw new Rejection(TermProblem.VALID_MORE_THAN_RETURNED, returned).at("/valid");
        }
    }

    /**
     * Who is elected: whoever more than half of those due voted for; of more than there are seats,
     * those with the most votes.
     *
     * @return all candidates in their order
     * @throws Rejection {@code VOTES_NOT_OF_BALLOTS}, {@code TOO_MANY_VOTES}, {@code
     *     NOBODY_ELECTED}, {@code TIE_AT_EDGE}
     */
    List<Candidate> elect(List<Candidate> candidates, int due, int seats) {
        for (int i = 0; i < candidates.size(); i++) {
            var one = candidates.get(i);
            if ((long) one.yes() + one.no() + one.abstain() != valid) {
                throw new Rejection(TermProblem.VOTES_NOT_OF_BALLOTS, valid).at("/candidates/" + i);
            }
        }
        if (candidates.stream().mapToLong(Candidate::yes).sum() > (long) valid * seats) {
            throw new Rejection(TermProblem.TOO_MANY_VOTES, (long) valid * seats).at("/candidates");
        }
        var enough =
                candidates.stream()
                        .filter(one -> one.yes() * 2L > due)
                        .sorted(Comparator.comparingInt(Candidate::yes).reversed())
                        .toList();
        if (enough.isEmpty()) {
            throw new Rejection(TermProblem.NOBODY_ELECTED, due).at("/candidates");
        }
        if (enough.size() > seats && enough.get(seats - 1).yes() == enough.get(seats).yes()) {
            throw new Rejection(TermProblem.TIE_AT_EDGE, enough.get(seats).yes()).at("/candidates");
        }
        int edge = enough.get(Math.min(seats, enough.size()) - 1).yes();
        return candidates.stream().map(one -> one.asElected(one.yes() >= edge)).toList();
    }
}
