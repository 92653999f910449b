package org.unionhall.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerCreditCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "816106005000000159",
                "81610702MC1234AB9Q",
                "916106005000000158",
                " 91610600 5000000158"
            })
    void a_valid_code_is_accepted(String typed) {
        assertThat(EmployerCreditCode.read(typed).isRefused()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "91610600500000015,CREDIT_CODE_LENGTH",
        "9161O6005000000158,CREDIT_CODE_LETTER_FOR_DIGIT",
        "91610600S000000158,CREDIT_CODE_CHARACTERS"
    })
    void what_is_wrong_is_said(String typed, PersonProblem problem) {
        assertThat(EmployerCreditCode.read(typed).refusal()).isEqualTo(problem);
    }

    @Test
    void a_check_character_that_does_not_fit_is_taken_and_looked_at_twice() {
        assertThat(EmployerCreditCode.read("916106005000000159").value().isUnusual()).isTrue();
        assertThat(EmployerCreditCode.read("916106005000000158").value().isUnusual()).isFalse();
    }
}
