package org.unionhall.membership.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class TransferTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final WorkingDays DAYS = WorkingDays.of(List.of());

    private final UUID formerUnion = UUID.randomUUID();
    private final UUID newUnion = UUID.randomUUID();
    private final Actor member = Actor.of(UUID.randomUUID());
    private final Actor formerClerk = Actor.of(UUID.randomUUID());
    private final Actor newClerk = Actor.of(UUID.randomUUID());

    @Test
    void who_asked_has_agreed_and_the_others_are_left_to_agree() {
        assertThat(asked(TransferParty.MEMBER, member).waitsFor())
                .isEqualTo(TransferParty.FORMER_UNION);
        assertThat(asked(TransferParty.NEW_UNION, newClerk).waitsFor())
                .isEqualTo(TransferParty.FORMER_UNION);
        assertThat(asked(TransferParty.FORMER_UNION, formerClerk).waitsFor())
                .isEqualTo(TransferParty.NEW_UNION);
    }

    @Test
    void a_release_completes_only_what_the_new_union_has_asked_for() {
        var own = asked(TransferParty.MEMBER, member);
        own.releasedBy(formerClerk, NOW);
        assertThat(own.isAgreed()).isFalse();
        assertThat(own.waitsFor()).isEqualTo(TransferParty.NEW_UNION);
        var claimed = asked(TransferParty.NEW_UNION, newClerk);
        claimed.releasedBySilence(NOW);
        assertThat(claimed.isAgreed()).isTrue();
    }

    @Test
    void nobody_agrees_for_both_unions() {
        var claimed = asked(TransferParty.NEW_UNION, newClerk);
        assertThat(refusal(() -> claimed.releasedBy(newClerk, NOW)))
                .isEqualTo(TransferProblem.TRANSFER_OTHER_SIDE_IS_YOURS);
        assertThat(refusal(() -> claimed.refusedBy(newClerk, null, "", NOW)))
                .isEqualTo(TransferProblem.TRANSFER_OTHER_SIDE_IS_YOURS);
        var own = asked(TransferParty.MEMBER, member);
        own.releasedBy(formerClerk, NOW);
        assertThat(refusal(() -> own.acceptedBy(formerClerk, NOW)))
                .isEqualTo(TransferProblem.TRANSFER_OTHER_SIDE_IS_YOURS);
        assertThat(own.acceptedBy(newClerk, NOW).party()).isEqualTo(TransferParty.NEW_UNION);
    }

    @Test
    void nobody_decides_the_own_transfer() {
        var own = asked(TransferParty.MEMBER, member);
        assertThat(refusal(() -> own.releasedBy(member, NOW)))
                .isEqualTo(TransferProblem.OWN_TRANSFER);
        assertThat(refusal(() -> own.refusedBy(member, null, "", NOW)))
                .isEqualTo(TransferProblem.OWN_TRANSFER);
        own.releasedBy(formerClerk, NOW);
        assertThat(refusal(() -> own.acceptedBy(member, NOW)))
                .isEqualTo(TransferProblem.OWN_TRANSFER);
        for (var party : List.of(TransferParty.NEW_UNION, TransferParty.FORMER_UNION)) {
            assertThat(refusal(() -> asked(party, member))).isEqualTo(TransferProblem.OWN_TRANSFER);
        }
    }

    @Test
    void nothing_is_accepted_before_it_is_released_nor_released_twice() {
        var own = asked(TransferParty.MEMBER, member);
        assertThat(refusal(() -> own.acceptedBy(newClerk, NOW)))
                .isEqualTo(TransferProblem.TRANSFER_NOT_WAITING_FOR_ACCEPTANCE);
        own.releasedBy(formerClerk, NOW);
        assertThat(refusal(() -> own.releasedBy(newClerk, NOW)))
                .isEqualTo(TransferProblem.TRANSFER_NOT_WAITING_FOR_RELEASE);
    }

    @ParameterizedTest
    @EnumSource(
            value = TransferParty.class,
            names = {"MEMBER", "NEW_UNION", "FORMER_UNION"})
    void the_member_ends_any_transfer_that_is_open_and_none_that_is_closed(TransferParty party) {
        var transfer = asked(party, party == TransferParty.MEMBER ? member : newClerk);
        assertThat(transfer.withdrawnBy(member, NOW).party()).isEqualTo(TransferParty.MEMBER);
        assertThat(transfer.state()).isEqualTo(TransferState.WITHDRAWN);
        assertThat(transfer.waitsFor()).isNull();
        assertThat(refusal(() -> transfer.withdrawnBy(member, NOW)))
                .isEqualTo(TransferProblem.TRANSFER_CLOSED);
        assertThat(refusal(() -> transfer.refusedBy(formerClerk, null, "", NOW)))
                .isEqualTo(TransferProblem.TRANSFER_CLOSED);
    }

    @Test
    void it_goes_to_another_union() {
        var known = new Known(UUID.randomUUID(), "6106000000514", null, formerUnion, "阿不都", true);
        var asking = new Asking(TransferParty.MEMBER, member, TransferReason.OTHER, NOW);
        assertThat(refusal(() -> Transfer.asked(known, formerUnion, asking, time(10, 10))))
                .isEqualTo(TransferProblem.TRANSFER_SAME_UNION);
    }

    @Test
    void silence_is_consent_after_its_days_and_never_before_the_answer_is_late() {
        var both = time(10, 10);
        assertThat(both.dueOn()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(both.silentAfter()).isEqualTo(both.dueOn());
        assertThat(both.silentAt()).isEqualTo(Instant.parse("2026-12-14T16:00:00Z"));
        assertThat(time(10, 3).silentAfter()).isEqualTo(both.dueOn());
        assertThat(time(3, 10).dueOn()).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void where_silence_never_is_consent_it_is_late_for_ever() {
        var never = time(10, 0);
        assertThat(never.silentAt()).isNull();
        assertThat(never.silentAfter()).isNull();
        assertThat(never.recounted(DAYS).silentAt()).isNull();
        assertThat(never.dueOn()).isEqualTo(LocalDate.of(2026, 12, 14));
    }

    @Test
    void the_timing_turns_at_midnight() {
        var due = time(1, 1).dueAt();
        assertThat(Timing.of(due, due.minusSeconds(86_400))).isEqualTo(Timing.IN_TIME);
        assertThat(Timing.of(due, due)).isEqualTo(Timing.DUE);
        assertThat(Timing.of(due, due.plusSeconds(86_400))).isEqualTo(Timing.LATE);
    }

    private Transfer asked(TransferParty party, Actor actor) {
        var known =
                new Known(
                        UUID.randomUUID(), "6106000000514", member.id(), formerUnion, "阿不都", true);
        var asking = new Asking(party, actor, TransferReason.EMPLOYMENT_CHANGED, NOW);
        return Transfer.asked(known, newUnion, asking, time(10, 10));
    }

    private static TransferTime time(int answer, int silence) {
        return TransferTime.from(MONDAY, new TransferTerms(answer, silence, DAYS));
    }

    private static ProblemType refusal(ThrowingCallable what) {
        return catchThrowableOfType(Rejection.class, what).type();
    }
}
