package org.unionhall.organization.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

class UnionCreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"816106005000000159", "81610702MC1234AB9Q"})
    void the_worked_examples_of_gb_32100_are_accepted(String code) {
        assertThat(parsed(code).value()).isEqualTo(code);
        assertThat(parsed(code).organisationPartAddsUp()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "816106005000000159",
                " 816106005000000159 ",
                "8161060050000001 59",
                "８１６１０６００５００００００１５９",
                "816106-005000000159"
            })
    void what_people_type_is_put_right(String typed) {
        assertThat(parsed(typed).value()).isEqualTo("816106005000000159");
    }

    @Test
    void small_letters_are_made_capital() {
        assertThat(parsed("81610702mc1234ab9q").value()).isEqualTo("81610702MC1234AB9Q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　"})
    void nothing_typed_is_no_code(String typed) {
        assertThat(parsed(typed)).isNull();
        assertThat(parsed(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "81610600500000015, CREDIT_CODE_LENGTH",
        "8161060050000001590, CREDIT_CODE_LENGTH",
        "8I6106005000000159, CREDIT_CODE_LETTER_FOR_DIGIT",
        "81610600500000O159, CREDIT_CODE_LETTER_FOR_DIGIT",
        "8161060050000001S9, CREDIT_CODE_LETTER_FOR_DIGIT",
        "8161060050000001V9, CREDIT_CODE_CHARACTER",
        "8161060050000001*9, CREDIT_CODE_CHARACTER",
        "916106005000000158, CREDIT_CODE_NOT_A_UNION",
        "816106005000000158, CREDIT_CODE_CHECKSUM",
        "816106005000000195, CREDIT_CODE_CHECKSUM"
    })
    void a_wrong_code_is_refused_with_what_is_wrong(String typed, UnitProblem expected) {
        var refusal = catchThrowableOfType(Rejection.class, () -> parsed(typed));
        assertThat(refusal.type()).isEqualTo(expected);
    }

    @Test
    void the_letter_o_is_named_with_its_place_and_the_digit_meant() {
        var refusal = catchThrowableOfType(Rejection.class, () -> parsed("81610600500000O159"));
        var problem = refusal.toProblem(Locale.CHINESE, "/api/v1/units", "c");
        assertThat(problem.detail()).contains("第 15 位").contains("O").contains("数字 0");
        assertThat(problem.errors().get(0).pointer()).isEqualTo("/creditCode");
    }

    @Test
    void an_organisation_part_that_fails_the_older_standard_is_no_reason_to_refuse() {
        var code = parsed(withCheck("81610600500000016"));
        assertThat(code.organisationPartAddsUp()).isFalse();
    }

    private static String withCheck(String first17) {
        for (char c : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            var faults = new InputErrors();
            UnionCreditCode.parse(first17 + c, faults);
            if (faults.isEmpty()) {
                return first17 + c;
            }
        }
        throw new AssertionError("No check character fits " + first17);
    }

    private static UnionCreditCode parsed(String typed) {
        var faults = new InputErrors();
        var code = UnionCreditCode.parse(typed, faults);
        faults.throwIfAny();
        return code;
    }
}
