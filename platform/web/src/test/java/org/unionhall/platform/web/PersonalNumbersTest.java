package org.unionhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

class PersonalNumbersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        new JsonRules().customize(JSON);
    }

    record Form(@Personal String number, String note) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "身份证号:610602199003070013。",
                "110105 19491231 002X",
                "110105-19491231-002X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "key_610602199003070013",
                "13800138000",
                "电话138 0013 8000",
                "138-0013-8000",
                "+8613800138000",
                "8613800138000"
            })
    void a_number_of_a_person_is_recognised(String text) {
        assertThat(PersonalNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "快递员",
                "610602199003070014",
                "610602199013070013",
                "610602209903070013",
                "610602189903070013",
                "6106000000514",
                "1795642635123",
                "138001380001",
                "12800138000",
                "916106005000000158",
                "2026-11-25T21:37:15.123Z",
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "a13800138000",
                "13800138000x"
            })
    void other_numbers_are_none(String text) {
        assertThat(PersonalNumbers.in(text)).isFalse();
        assertThat(PersonalNumbers.in(null)).isFalse();
    }

    @Test
    void identifiers_get_through() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(PersonalNumbers.in(Ids.next().toString())).isFalse();
            assertThat(PersonalNumbers.in(UUID.randomUUID().toString())).isFalse();
        }
    }

    @Test
    void an_address_keeps_all_but_the_number() {
        assertThat(PersonalNumbers.hiddenIn("/api/v1/members/610602199003070013/card"))
                .isEqualTo("/api/v1/members/***/card");
        assertThat(PersonalNumbers.hiddenIn("/api/v1/members/%36%31%30602199003070013"))
                .isEqualTo("/api/v1/members/***");
        assertThat(PersonalNumbers.hiddenIn("/api/v1/members/%zz"))
                .isEqualTo("/api/v1/members/%zz");
        assertThat(PersonalNumbers.hiddenIn(null)).isNull();
    }

    @Test
    void a_text_of_a_request_refuses_one_unless_it_is_meant_for_it() throws Exception {
        assertThat(JSON.readValue("{\"number\":\"13800138000\",\"note\":\"好\"}", Form.class))
                .isEqualTo(new Form("13800138000", "好"));
        assertThatThrownBy(() -> JSON.readValue("{\"note\":\"电话13800138000\"}", Form.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageNotContaining("138")
                .satisfies(
                        thrown -> {
                            var cause = (Rejection) thrown.getCause();
                            assertThat(cause.type()).isEqualTo(CommonProblem.PERSONAL_NUMBER);
                            var path = ((JsonMappingException) thrown).getPath();
                            assertThat(path.get(0).getFieldName()).isEqualTo("note");
                        });
    }

    @Test
    void a_failure_is_told_without_what_it_quotes() {
        var failure =
                new IllegalStateException("outer", new IllegalArgumentException("of 13800138000"));
        assertThat(Discreet.numberless(failure)).hasMessage("outer");
        assertThat(Discreet.numberless(failure).getCause())
                .hasToString("java.lang.IllegalArgumentException: ***");
        assertThat(Discreet.wordless(failure))
                .hasToString("java.lang.IllegalStateException")
                .hasStackTraceContaining("a_failure_is_told_without");
        assertThatNoException()
                .isThrownBy(() -> Discreet.wordless(new JsonProcessingException("x") {}));
    }
}
