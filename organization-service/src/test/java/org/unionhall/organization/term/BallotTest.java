package org.unionhall.organization.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.Rejection;

class BallotTest {

    private static final int DUE = 30;

    @Test
    void exactly_two_thirds_are_enough_and_one_fewer_is_not() {
        assertThatCode(() -> new Ballot(20, 20, 20, 20).require(DUE)).doesNotThrowAnyException();
        refused(() -> new Ballot(19, 19, 19, 19).require(DUE), TermProblem.NO_QUORUM);
        refused(() -> new Ballot(20, 20, 20, 20).require(31), TermProblem.NO_QUORUM);
    }

    @Test
    void more_ballots_back_than_went_out_void_the_election() {
        refused(() -> new Ballot(25, 24, 25, 24).require(DUE), TermProblem.ELECTION_VOID);
    }

    @Test
    void ballots_are_no_more_than_those_they_are_of() {
        refused(() -> new Ballot(31, 0, 0, 0).require(DUE), TermProblem.PRESENT_MORE_THAN_DUE);
        refused(() -> new Ballot(25, 26, 0, 0).require(DUE), TermProblem.ISSUED_MORE_THAN_PRESENT);
        refused(
                () -> new Ballot(25, 25, 20, 21).require(DUE),
                TermProblem.VALID_MORE_THAN_RETURNED);
    }

    @Test
    void half_of_those_due_is_not_more_than_half() {
        assertThat(elected(2, 16, 15)).containsExactly(true, false);
        refused(() -> elected(2, 15, 15), TermProblem.NOBODY_ELECTED);
    }

    @Test
    void of_more_than_there_are_seats_those_with_the_most_votes() {
        assertThat(elected(2, 18, 20, 16)).containsExactly(true, true, false);
    }

    @Test
    void a_tie_for_the_last_seat_is_voted_on_again_and_one_above_it_is_not() {
        refused(() -> elected(2, 25, 17, 17), TermProblem.TIE_AT_EDGE);
        assertThat(elected(2, 17, 17, 16)).containsExactly(true, true, false);
    }

    @Test
    void a_ballot_names_no_more_than_there_are_seats() {
        refused(() -> elected(1, 20, 11), TermProblem.TOO_MANY_VOTES);
    }

    @Test
    void the_votes_of_a_candidate_are_those_of_the_valid_ballots() {
        var one = Candidate.named("王建国").withVotes(18, 1, 0);
        refused(
                () -> new Ballot(20, 20, 20, 20).elect(List.of(one), DUE, 1),
                TermProblem.VOTES_NOT_OF_BALLOTS);
    }

    private static List<Boolean> elected(int seats, int... yes) {
        var candidates =
                Arrays.stream(yes)
                        .mapToObj(votes -> Candidate.named("王").withVotes(votes, 30 - votes, 0))
                        .toList();
        return new Ballot(30, 30, 30, 30)
                .elect(candidates, DUE, seats).stream().map(Candidate::elected).toList();
    }

    private static void refused(ThrowingCallable what, TermProblem why) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.getMessage()).contains(why.name()));
    }
}
