package org.unionhall.organization.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class ParameterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    @Test
    void a_new_version_counts_what_the_parameter_counts() {
        var parameter = set(ParameterName.JOINING_REVIEW_DAYS, "610600", 5L, null, TODAY);
        assertThat(parameter.unit()).isEqualTo(ParameterUnit.WORKING_DAYS);
        assertThat(parameter.announced().value()).isEqualTo("5");
    }

    @Test
    void a_value_nobody_can_mean_is_refused() {
        assertThat(refusal(() -> set(ParameterName.MINIMUM_JOINING_AGE, null, 3L, null, TODAY)))
                .isEqualTo(ParameterProblem.PARAMETER_VALUE_OUT_OF_RANGE);
    }

    @Test
    void the_least_and_the_most_anybody_can_mean_are_taken() {
        var name = ParameterName.MINIMUM_JOINING_AGE;
        for (long edge : new long[] {name.least(), name.most()}) {
            assertThat(set(name, null, edge, null, TODAY).value()).isEqualTo(edge);
        }
        for (long beyond : new long[] {name.least() - 1, name.most() + 1}) {
            assertThat(refusal(() -> set(name, null, beyond, null, TODAY)))
                    .isEqualTo(ParameterProblem.PARAMETER_VALUE_OUT_OF_RANGE);
        }
    }

    @Test
    void the_past_is_not_changed() {
        assertThat(
                        refusal(
                                () ->
                                        set(
                                                ParameterName.MINIMUM_JOINING_AGE,
                                                null,
                                                16L,
                                                null,
                                                TODAY.minusDays(1))))
                .isEqualTo(ParameterProblem.PARAMETER_IN_THE_PAST);
    }

    @Test
    void another_unit_and_a_strange_region_are_refused() {
        assertThat(
                        refusal(
                                () ->
                                        set(
                                                ParameterName.FEDERATION_TERM,
                                                null,
                                                5L,
                                                ParameterUnit.MONTHS,
                                                TODAY)))
                .isEqualTo(ParameterProblem.PARAMETER_UNIT_DIFFERS);
        assertThat(refusal(() -> set(ParameterName.FEDERATION_TERM, "61", 5L, null, TODAY)))
                .isEqualTo(ParameterProblem.PARAMETER_REGION_FORM);
    }

    @Test
    void what_is_missing_is_named() {
        var name = ParameterName.FEDERATION_TERM;
        assertThat(refusal(() -> set(null, null, 5L, null, TODAY)))
                .isEqualTo(CommonProblem.REQUIRED);
        assertThat(refusal(() -> set(name, null, null, null, TODAY)))
                .isEqualTo(CommonProblem.REQUIRED);
        assertThat(refusal(() -> set(name, null, 5L, null, null)))
                .isEqualTo(CommonProblem.REQUIRED);
    }

    private static ProblemType refusal(Runnable action) {
        return catchThrowableOfType(Rejection.class, action::run).type();
    }

    private static Parameter set(
            ParameterName name, String region, Long value, ParameterUnit unit, LocalDate from) {
        return Parameter.set(
                new UUID(1, 1),
                new ParameterRequest(name, region, value, unit, "延市工发〔2026〕1号", from),
                TODAY,
                new UUID(2, 2),
                Instant.EPOCH);
    }
}
