package org.unionhall.membership.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.problem.Rejection;

/** What becomes of a merge, without a database. */
class MergeRuleTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID proposer = UUID.randomUUID();
    private final UUID decider = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    @Test
    void it_is_heard_where_anybody_has_an_account() {
        assertThat(merge(first, null).state()).isEqualTo(MergeState.HEARING);
        assertThat(merge(null, second).state()).isEqualTo(MergeState.HEARING);
        assertThat(merge(null, null).state()).isEqualTo(MergeState.DECIDING);
    }

    @Test
    void nobody_proposes_decides_or_undoes_a_merge_of_the_own_record() {
        for (var own : List.of(first, second)) {
            assertThat(refusal(() -> merge(own, first, second))).isEqualTo(MergeProblem.MERGE_OWN);
            assertThat(refusal(() -> heard().requireApprovable(own)))
                    .isEqualTo(MergeProblem.MERGE_OWN);
            assertThat(refusal(() -> heard().refused(own, "不同意", NOW)))
                    .isEqualTo(MergeProblem.MERGE_OWN);
            assertThat(refusal(() -> heard().withdrawn(own, NOW)))
                    .isEqualTo(MergeProblem.MERGE_OWN);
            assertThat(refusal(() -> merged().undoAsked(undo(own), time())))
                    .isEqualTo(MergeProblem.MERGE_OWN);
            assertThat(refusal(() -> undoAsked().requireUndoable(own)))
                    .isEqualTo(MergeProblem.MERGE_OWN);
        }
    }

    @Test
    void who_proposes_does_not_decide_and_nobody_approves_while_it_is_heard_or_objected_to() {
        assertThat(refusal(() -> heard().requireApprovable(proposer)))
                .isEqualTo(MergeProblem.MERGE_INVOLVED);
        assertThat(refusal(() -> heard().refused(proposer, "不同意", NOW)))
                .isEqualTo(MergeProblem.MERGE_INVOLVED);
        assertThat(refusal(() -> merge(first, second).requireApprovable(decider)))
                .isEqualTo(MergeProblem.MERGE_HEARING);
        var objected = heard();
        objected.objected(second, "不是同一人", time(), NOW);
        assertThat(refusal(() -> objected.requireApprovable(decider)))
                .isEqualTo(MergeProblem.MERGE_OBJECTED);
        assertThat(refusal(() -> objected.objected(first, "不是", time(), NOW)))
                .isEqualTo(MergeProblem.MERGE_CLOSED);
        objected.refused(decider, "不是同一人", NOW);
        assertThat(objected.state()).isEqualTo(MergeState.REFUSED);
    }

    @Test
    void the_people_concerned_alone_object_and_not_once_it_is_decided() {
        assertThat(refusal(() -> heard().objected(proposer, "不是", time(), NOW)))
                .isEqualTo(MergeProblem.MERGE_FOR_THE_PERSON);
        assertThat(refusal(() -> merged().objected(first, "不是", time(), NOW)))
                .isEqualTo(MergeProblem.MERGE_CLOSED);
    }

    @Test
    void nobody_who_was_involved_undoes_it_and_it_is_asked_for_once() {
        for (var involved : List.of(proposer, decider, third)) {
            assertThat(refusal(() -> undoAsked().requireUndoable(involved)))
                    .isEqualTo(MergeProblem.MERGE_INVOLVED);
        }
        var other = UUID.randomUUID();
        var kept = undoAsked();
        kept.undoRefused(other, "属同一人", NOW);
        assertThat(refusal(() -> kept.undoAsked(undo(third), time())))
                .isEqualTo(MergeProblem.MERGE_CLOSED);
        var undone = undoAsked();
        undone.requireUndoable(other);
        undone.undone(undone.two(), new Outcome(other, "不是同一人", NOW));
        assertThat(undone.state()).isEqualTo(MergeState.UNDONE);
        assertThat(refusal(() -> undone.requireUndoable(other)))
                .isEqualTo(MergeProblem.MERGE_CLOSED);
    }

    @Test
    void what_is_closed_stays_closed() {
        var withdrawn = heard();
        withdrawn.withdrawn(third, NOW);
        assertThat(refusal(() -> withdrawn.withdrawn(third, NOW)))
                .isEqualTo(MergeProblem.MERGE_CLOSED);
        assertThat(refusal(() -> withdrawn.requireApprovable(decider)))
                .isEqualTo(MergeProblem.MERGE_CLOSED);
    }

    private Merge merge(UUID survivor, UUID merged) {
        return merge(proposer, survivor, merged);
    }

    private static Merge merge(UUID by, UUID survivor, UUID merged) {
        return Merge.proposed(
                member(survivor),
                member(merged),
                UUID.randomUUID(),
                new Proposed(MergeGround.OLD_NUMBER, "同一人", "第 1 号", by, NOW),
                time());
    }

    private static Known member(UUID account) {
        return new Known(UUID.randomUUID(), "1", account, UUID.randomUUID(), "甲", true);
    }

    private Merge heard() {
        var merge = merge(first, second);
        merge.decidable(time());
        return merge;
    }

    private Merge merged() {
        var merge = heard();
        var former = new Former(DAY, first, second, false, 3L);
        merge.merged(former, merge.two(), new Outcome(decider, "同一人", NOW));
        return merge;
    }

    private Merge undoAsked() {
        var merge = merged();
        merge.undoAsked(undo(third), time());
        return merge;
    }

    private static Undo undo(UUID by) {
        return Undo.asked(by, "不是同一人", "第 2 号", NOW);
    }

    private static AnswerTime time() {
        return new AnswerTime(DAY, 10, NOW, "2026", false);
    }

    private static MergeProblem refusal(ThrowingCallable attempt) {
        return (MergeProblem) catchThrowableOfType(Rejection.class, attempt).type();
    }
}
