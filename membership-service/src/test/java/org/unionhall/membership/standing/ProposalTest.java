package org.unionhall.membership.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.member.StandingChange;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final Actor member = Actor.of(UUID.randomUUID());
    private final Actor proposer = Actor.of(UUID.randomUUID());
    private final Actor other = Actor.of(UUID.randomUUID());
    private final AnswerTime time = AnswerTime.from(MONDAY, 10, WorkingDays.of(List.of()));

    @Test
    void a_request_to_leave_has_to_be_answered_within_working_days() {
        assertThat(time.dueOn()).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void who_leaves_has_left_on_the_day_of_the_confirmation_by_the_own_wish() {
        var change = exit().approvedBy(other, NOW);
        assertThat(change.change()).isEqualTo(StandingChange.EXIT);
        assertThat(change.on()).isEqualTo(MONDAY);
        assertThat(change.ground()).isEqualTo("OWN_WISH");
        assertThat(change.by()).isEqualTo(other.id());
    }

    @Test
    void by_silence_it_is_the_members_own_decision() {
        var exit = exit();
        assertThat(exit.approvedBySilence(NOW).by()).isEqualTo(member.id());
        assertThat(exit.state()).isEqualTo(ProposalState.EFFECTIVE_BY_SILENCE);
    }

    @Test
    void nobody_is_kept() {
        assertThat(refusal(() -> exit().refusedBy(other, "", NOW)))
                .isEqualTo(StandingProblem.EXIT_NOT_REFUSABLE);
    }

    @Test
    void nobody_decides_about_the_own_membership() {
        assertThat(refusal(() -> exit().approvedBy(member, NOW)))
                .isEqualTo(StandingProblem.OWN_MEMBERSHIP);
        assertThat(refusal(() -> expulsion().approvedBy(member, NOW)))
                .isEqualTo(StandingProblem.OWN_MEMBERSHIP);
        assertThat(refusal(() -> expulsion(member))).isEqualTo(StandingProblem.OWN_MEMBERSHIP);
    }

    @Test
    void who_proposed_an_expulsion_neither_files_nor_refuses_it() {
        assertThat(refusal(() -> expulsion().approvedBy(proposer, NOW)))
                .isEqualTo(StandingProblem.PROPOSER_DOES_NOT_FILE);
        assertThat(refusal(() -> expulsion().refusedBy(proposer, "", NOW)))
                .isEqualTo(StandingProblem.PROPOSER_DOES_NOT_FILE);
        assertThat(expulsion().approvedBy(other, NOW).change()).isEqualTo(StandingChange.EXPEL);
    }

    @Test
    void what_is_closed_stays_closed() {
        var exit = exit();
        exit.withdrawnBy(member, NOW);
        for (ThrowingCallable move :
                List.<ThrowingCallable>of(
                        () -> exit.approvedBy(other, NOW),
                        () -> exit.approvedBySilence(NOW),
                        () -> exit.refusedBy(other, "", NOW),
                        () -> exit.withdrawnBy(member, NOW))) {
            assertThat(refusal(move)).isEqualTo(StandingProblem.PROPOSAL_CLOSED);
        }
    }

    private Proposal exit() {
        return Proposal.exit(known(), null, time, NOW);
    }

    private Proposal expulsion() {
        return expulsion(proposer);
    }

    private Proposal expulsion(Actor by) {
        return Proposal.expulsion(known(), by, "判决已生效", "宝工发〔2026〕3号", time, NOW);
    }

    private Known known() {
        return new Known(
                UUID.randomUUID(), "6106000000514", member.id(), UUID.randomUUID(), "阿不都", true);
    }

    private static ProblemType refusal(ThrowingCallable call) {
        return catchThrowableOfType(Rejection.class, call).type();
    }
}
