package org.unionhall.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhall.acceptance.faults.History.Entry;
import org.unionhall.acceptance.faults.History.Outcome;

/** Invariants over what was told and said; those over databases are tried by SafeguardsOffIT. */
class InvariantTest {

    private static final Entry PROMISED = applied("k1", "a1", Outcome.OK, 201, null);
    private static final Entry NO_ANSWER = applied("k1", null, Outcome.UNKNOWN, 0, null);
    private static final Entry TAKEN = applied("k1", null, Outcome.REFUSED, 409, "ALREADY_APPLIED");

    @Test
    void a_key_that_is_answered_as_before_keeps_its_answer() {
        assertThat(offences("same-key-same-answer", NO_ANSWER, PROMISED, NO_ANSWER, PROMISED))
                .isEmpty();
    }

    @Test
    void a_key_that_is_refused_after_it_was_granted_is_seen() {
        assertThat(offences("same-key-same-answer", PROMISED, TAKEN)).hasSize(1);
    }

    @Test
    void a_key_that_makes_two_applications_is_seen() {
        var second = applied("k1", "a2", Outcome.OK, 201, null);
        assertThat(offences("same-key-same-answer", PROMISED, second)).hasSize(1);
    }

    @Test
    void an_unknown_that_stays_so_is_seen_and_one_that_is_told_later_is_none() {
        assertThat(offences("every-unknown-resolves", PROMISED, NO_ANSWER)).hasSize(1);
        assertThat(offences("every-unknown-resolves", NO_ANSWER, TAKEN)).isEmpty();
    }

    @Test
    void only_who_is_not_the_only_one_may_be_refused() {
        var contested =
                new Entry(
                        "p", "APPLY_CONTESTED", "k", null, Outcome.REFUSED, 409, "IDENTITY_TAKEN");
        assertThat(offences("nobody-new-is-refused", TAKEN)).hasSize(1);
        assertThat(offences("nobody-new-is-refused", contested)).isEmpty();
    }

    @Test
    void wrong_input_is_neither_taken_nor_too_much() {
        var taken = new Entry("p", "WRONG", null, "a", Outcome.OK, 201, null);
        var broken = new Entry("p", "WRONG", null, null, Outcome.UNKNOWN, 500, null);
        var refused = new Entry("p", "WRONG", null, null, Outcome.REFUSED, 422, "ID_CHECKSUM");
        var away = new Entry("p", "WRONG", null, null, Outcome.UNKNOWN, 503, null);
        assertThat(offences("no-500-and-no-2xx-for-wrong-input", taken, broken, refused, away))
                .hasSize(2);
    }

    @Test
    void a_message_sent_again_is_in_order_and_one_that_comes_late_is_not() {
        assertThat(order(said("m1", 1), said("m2", 2), said("m1", 1), said("m2", 2))).isEmpty();
        assertThat(order(said("m2", 2), said("m1", 1))).hasSize(1);
        assertThat(order(said("m1", 1), said("m3", 1))).hasSize(1);
    }

    private static List<String> order(TopicRecord... told) {
        return judged(
                "versions-in-order-per-key",
                new Evidence(List.of(), null, List.of(told), Map.of()));
    }

    private static List<String> offences(String name, Entry... history) {
        return judged(name, new Evidence(List.of(history), null, List.of(), Map.of()));
    }

    private static List<String> judged(String name, Evidence evidence) {
        return Checker.invariants().stream()
                .filter(invariant -> invariant.name().equals(name))
                .findFirst()
                .orElseThrow()
                .offences()
                .apply(evidence);
    }

    private static TopicRecord said(String id, long version) {
        return new TopicRecord(
                "unionhall.a.b.v1", 0, 0, "key", id, "X", version, MissingNode.getInstance(), null);
    }

    private static Entry applied(
            String key, String subject, Outcome outcome, int status, String code) {
        return new Entry("p", "APPLY", key, subject, outcome, status, code);
    }
}
