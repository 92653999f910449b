package org.unionhall.organization.legalperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

class RegistrationRequestTest {

    private static final UUID UNION = new UUID(0, 1);
    private static final LocalDate FROM = LocalDate.of(2026, 5, 10);

    @ParameterizedTest
    @CsvSource({
        "宝工发〔2026〕12号, 宝工发〔2026〕12号",
        "宝工发[2026]012号, 宝工发〔2026〕12号",
        "'宝工发（2026） 12 号', 宝工发〔2026〕12号",
        "宝工发【2026】12号, 宝工发〔2026〕12号"
    })
    void a_document_number_is_read_whatever_its_brackets(String typed, String read) {
        var errors = new InputErrors();
        assertThat(DocumentNumber.parse(typed, "/d", errors).value()).isEqualTo(read);
        assertThat(errors.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12号", "宝工发〔2026〕12", "宝工发〔1926〕12号", "〔2026〕12号", "abc"})
    void anything_else_is_no_document_number(String typed) {
        var errors = new InputErrors();
        assertThat(DocumentNumber.parse(typed, "/d", errors)).isNull();
        assertThat(errors.isEmpty()).isFalse();
    }

    @Test
    void a_first_registration_needs_everything_that_is_shown() {
        var request =
                new RegistrationRequest(
                        UNION,
                        RegistrationKind.FIRST,
                        null,
                        " ",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        assertThat(catchThrowableOfType(Rejection.class, request::parsed).type())
                .isEqualTo(CommonProblem.INVALID_INPUT);
    }

    @Test
    void what_a_kind_does_not_ask_for_is_refused() {
        var request =
                new RegistrationRequest(
                        UNION,
                        RegistrationKind.REPLACEMENT,
                        null,
                        "中心街2号",
                        null,
                        null,
                        null,
                        null,
                        FROM,
                        "已在《延安日报》声明作废。",
                        null);
        assertThat(catchThrowableOfType(Rejection.class, request::parsed).type())
                .isEqualTo(RegistrationProblem.NOT_ASKED_FOR);
    }

    @Test
    void a_union_closes_after_its_property_is_settled() {
        var request =
                new RegistrationRequest(
                        UNION,
                        RegistrationKind.CANCELLATION,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        FROM,
                        "所在企业注销。",
                        false);
        assertThat(catchThrowableOfType(Rejection.class, request::parsed).type())
                .isEqualTo(RegistrationProblem.NOT_SETTLED);
    }
}
