package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class UnitFactsTest {

    @Test
    void a_name_is_stripped_and_counted_in_characters_people_see() {
        assertThat(name("　宝塔区总工会 ")).isEqualTo("宝塔区总工会");
        assertThat(name("𠮷田")).isEqualTo("𠮷田");
        assertThat(name("工".repeat(120))).hasSize(120);
    }

    @Test
    void a_name_too_short_too_long_or_absent_is_refused() {
        assertThat(refusalOf("工")).isEqualTo(UnitProblem.UNIT_NAME_LENGTH);
        assertThat(refusalOf("𠮷")).isEqualTo(UnitProblem.UNIT_NAME_LENGTH);
        assertThat(refusalOf("工".repeat(121))).isEqualTo(UnitProblem.UNIT_NAME_LENGTH);
        assertThat(refusalOf(null)).isEqualTo(CommonProblem.REQUIRED);
        assertThat(refusalOf("  ")).isEqualTo(CommonProblem.REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工\u0000会会", "工\u202e会会", "工\u200b会会", "工\n会会", "工\ud800会会"})
    void an_invisible_character_in_a_name_is_refused(String name) {
        assertThat(refusalOf(name)).isEqualTo(UnitProblem.UNIT_NAME_CHARACTER);
    }

    @ParameterizedTest
    @CsvSource({"610602, 610602", "610602001, 610602001", "６１０６０２, 610602", "' 610602 ', 610602"})
    void a_region_has_six_or_nine_digits(String typed, String expected) {
        assertThat(RegionCode.parse(typed, new InputErrors()).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6106", "61060", "6106020", "06106020", "61060A", "610602001001"})
    void another_form_of_region_is_refused(String typed) {
        var faults = new InputErrors();
        assertThat(RegionCode.parse(typed, faults)).isNull();
        var refusal = catchThrowableOfType(Rejection.class, faults::throwIfAny);
        assertThat(refusal.type()).isEqualTo(UnitProblem.REGION_CODE_FORM);
    }

    @Test
    void a_region_nobody_knows_is_accepted_and_looked_at_twice() {
        assertThat(RegionCode.parse("990102", new InputErrors()).isOfKnownProvince()).isFalse();
        assertThat(RegionCode.parse("612621", new InputErrors()).isOfKnownProvince()).isTrue();
    }

    @Test
    void everything_wrong_with_a_founding_is_told_at_once() {
        var request =
                new FoundingRequest(
                        "工", null, null, null, "61", "8161", Given.TODAY.plusDays(1), null);
        var refusal = catchThrowableOfType(Rejection.class, () -> request.parsed(Given.TODAY));
        assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_INPUT);
        assertThat(refusal.toProblem(java.util.Locale.CHINESE, "/", "c").errors())
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "/name UNIT_NAME_LENGTH",
                        "/type REQUIRED",
                        "/regionCode REGION_CODE_FORM",
                        "/creditCode CREDIT_CODE_LENGTH",
                        "/foundedOn FOUNDED_IN_FUTURE");
    }

    private static String name(String typed) {
        return UnitName.parse(typed, new InputErrors()).value();
    }

    private static ProblemType refusalOf(String typed) {
        var faults = new InputErrors();
        UnitName.parse(typed, faults);
        return catchThrowableOfType(Rejection.class, faults::throwIfAny).type();
    }
}
