package org.unionhall.events.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.events.organizationcopy.UnitsTold;
import org.unionhall.platform.facts.Fact;

class CountedUnionTest {

    private static final UUID UNION = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final LocalDate FOUNDED = LocalDate.of(2020, 5, 1);
    private static final LocalDate ENDED = LocalDate.of(2026, 6, 30);
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 22);

    private static UnitsTold.Unit told(
            long version, String status, LocalDate founded, LocalDate ended) {
        return new UnitsTold.Unit(UNION, version, null, "GRASSROOTS", status, founded, ended, TOLD);
    }

    private static List<Fact> after(UnitsTold.Unit... messages) {
        CountedUnion known = null;
        var facts = new ArrayList<Fact>();
        for (var message : messages) {
            var now = CountedUnion.of(message);
            facts.addAll(now.facts(known, message.type()));
            known = now;
        }
        return facts;
    }

    private static long sum(List<Fact> facts, String measure, LocalDate on) {
        return facts.stream()
                .filter(fact -> fact.measure().equals(measure) && fact.on().equals(on))
                .mapToLong(Fact::quantity)
                .sum();
    }

    @Test
    void a_union_counts_on_its_founding_day_whenever_that_is_told() {
        assertThat(after(told(1, "NORMAL", FOUNDED, null)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.on()).isEqualTo(FOUNDED));
    }

    @Test
    void without_a_founding_day_it_counts_on_the_day_it_was_entered() {
        assertThat(after(told(1, "NORMAL", null, null)))
                .singleElement()
                .satisfies(fact -> assertThat(fact.on()).isBefore(TOLD));
    }

    @Test
    void while_it_is_prepared_it_does_not_count() {
        assertThat(after(told(1, "PREPARING", FOUNDED, null))).isEmpty();
        assertThat(after(told(1, "PREPARING", FOUNDED, null), told(2, "NORMAL", FOUNDED, null)))
                .hasSize(1);
    }

    @Test
    void locking_it_changes_no_figure() {
        assertThat(after(told(1, "NORMAL", FOUNDED, null), told(2, "LOCKED", FOUNDED, null)))
                .hasSize(1);
    }

    @Test
    void a_founding_that_is_revoked_is_taken_back_by_a_correction() {
        var facts = after(told(1, "NORMAL", FOUNDED, null), told(2, "REVOKED", FOUNDED, ENDED));

        assertThat(sum(facts, "UNION_FOUNDED", FOUNDED)).isZero();
        assertThat(facts.get(1).corrects()).isEqualTo(facts.get(0).factId());
    }

    @Test
    void a_founding_day_that_is_put_right_counts_on_the_right_day_alone() {
        var right = FOUNDED.plusYears(1);
        var wrong = told(1, "NORMAL", FOUNDED, null);

        var facts = after(wrong, told(2, "NORMAL", right, null), told(3, "NORMAL", FOUNDED, null));

        assertThat(sum(facts, "UNION_FOUNDED", FOUNDED)).isEqualTo(1);
        assertThat(sum(facts, "UNION_FOUNDED", right)).isZero();
        assertThat(facts).extracting(Fact::factId).doesNotHaveDuplicates();
        assertThat(facts.subList(1, facts.size()))
                .allSatisfy(fact -> assertThat(fact.corrects()).isEqualTo(facts.get(0).factId()));
    }

    @Test
    void the_last_message_alone_leads_to_the_same_figures_as_all_of_them() {
        var last = told(4, "DISSOLVED", FOUNDED, ENDED);
        var all =
                after(
                        told(1, "PREPARING", null, null),
                        told(2, "NORMAL", null, null),
                        told(3, "NORMAL", FOUNDED, null),
                        last);

        for (var measure : List.of("UNION_FOUNDED", "UNION_DISSOLVED")) {
            for (var on : List.of(FOUNDED, ENDED)) {
                assertThat(sum(all, measure, on)).isEqualTo(sum(after(last), measure, on));
            }
        }
    }
}
