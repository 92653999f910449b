package org.unionhall.events.declaredfact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.events.fact.UnionMeasure;
import org.unionhall.platform.web.problem.Rejection;

class DeclaredFactTest {

    private static final UUID UNIT = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final UUID SOMEBODY = UUID.fromString("01990000-0000-7000-8000-0000000000a1");
    private static final UUID ANOTHER = UUID.fromString("01990000-0000-7000-8000-0000000000a2");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T06:35:00Z");

    private static DeclaredFact declared(String month, long quantity, DeclaredFact original) {
        var declaration =
                new Declaration(
                        UNIT,
                        UnionMeasure.MEMBER_JOINED,
                        YearMonth.parse(month),
                        quantity,
                        "季度报表",
                        null,
                        original == null ? null : original.id());
        return DeclaredFact.declared(
                UUID.randomUUID(), declaration, original, TODAY, SOMEBODY, NOW);
    }

    private static DeclaredFact approved(String month, long quantity) {
        var fact = declared(month, quantity, null);
        fact.approve(null, ANOTHER, NOW);
        return fact;
    }

    @Test
    void what_somebody_else_approves_is_a_declared_fact_of_the_months_last_day() {
        var fact = declared("2026-09", 120, null).approve(null, ANOTHER, NOW).orElseThrow();

        assertThat(fact.declared()).isTrue();
        assertThat(fact.quantity()).isEqualTo(120);
        assertThat(fact.on()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(fact.corrects()).isNull();
        assertThat(fact.person()).isNull();
    }

    @Test
    void while_the_month_is_not_over_it_counts_on_the_day_of_declaring() {
        var fact = declared("2026-11", 120, null).approve(null, ANOTHER, NOW).orElseThrow();

        assertThat(fact.on()).isEqualTo(TODAY);
    }

    @Test
    void nobody_decides_on_what_they_declared_themselves() {
        var fact = declared("2026-09", 120, null);

        assertThatThrownBy(() -> fact.approve(null, SOMEBODY, NOW))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("DECLARED_BY_YOURSELF");
        assertThatThrownBy(() -> fact.reject("不符", SOMEBODY, NOW))
                .hasMessageContaining("DECLARED_BY_YOURSELF");
        assertThat(fact.status()).isEqualTo(DeclaredFactStatus.SUBMITTED);
    }

    @Test
    void what_is_decided_stays_so() {
        var fact = declared("2026-09", 120, null);
        fact.reject("不符", ANOTHER, NOW);

        assertThatThrownBy(() -> fact.approve(null, ANOTHER, NOW))
                .hasMessageContaining("DECLARATION_DECIDED");
        assertThatThrownBy(() -> fact.withdraw(SOMEBODY, NOW))
                .hasMessageContaining("DECLARATION_DECIDED");
    }

    @Test
    void a_correction_counts_by_its_difference_to_what_stands_and_names_the_first_fact() {
        var original = declared("2026-09", 120, null);
        var first = original.approve(null, ANOTHER, NOW).orElseThrow();

        var less = declared("2026-09", 100, original).approve(original, ANOTHER, NOW);
        var more = declared("2026-09", 105, original).approve(original, ANOTHER, NOW);

        assertThat(less.orElseThrow().quantity()).isEqualTo(-20);
        assertThat(less.orElseThrow().version()).isEqualTo(2);
        assertThat(more.orElseThrow().quantity()).isEqualTo(5);
        assertThat(more.orElseThrow().version()).isEqualTo(3);
        assertThat(more.orElseThrow().corrects()).isEqualTo(first.factId());
        assertThat(original.standing()).isEqualTo(105);
    }

    @Test
    void a_correction_that_changes_nothing_makes_no_fact() {
        var original = approved("2026-09", 120);

        assertThat(declared("2026-09", 120, original).approve(original, ANOTHER, NOW)).isEmpty();
    }

    @Test
    void only_what_stands_is_corrected_and_never_a_correction() {
        var waiting = declared("2026-09", 120, null);
        assertThatThrownBy(() -> declared("2026-09", 100, waiting))
                .hasMessageContaining("CORRECTED_DOES_NOT_STAND");

        var original = approved("2026-09", 120);
        var correction = declared("2026-09", 100, original);
        correction.approve(original, ANOTHER, NOW);
        assertThatThrownBy(() -> declared("2026-09", 90, correction))
                .hasMessageContaining("CORRECTS_A_CORRECTION");
        assertThatThrownBy(() -> declared("2026-08", 90, original))
                .hasMessageContaining("CORRECTS_ANOTHER_FIGURE");
    }
}
