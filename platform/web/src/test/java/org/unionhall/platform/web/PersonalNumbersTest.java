package org.unionhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Random;
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
                "8613800138000",
                "0086 138 0013 8000",
                "138.0013.8000",
                "138/0013/8000",
                "1.3.8.0.0.1.3.8.0.0.0",
                "138a0013b8000",
                "138. 0013, 8000",
                "138·0013·8000",
                "tel13800138000",
                "a13800138000",
                "13800138000x",
                "telephoneNumberOfMine13800138000",
                "电话：13800138000号",
                "138\u200B0013\u200B8000",
                "138\u2066\u20690013\u00AD8000",
                "1\uFE0F\u20E33\uFE0F\u20E38\uFE0F\u20E300138000",
                "138\u31640013\u28008000",
                "①③⑧００１３⑧０００",
                "❶❸❽⓿⓿❶❸❽⓿⓿⓿",
                "١٣٨٠٠١٣٨٠٠٠",
                "𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎",
                "一三八零零一三八零零零",
                "幺叁捌〇〇壹叁捌〇〇〇",
                "一13800138000",
                "610602/19900307/0013",
                "610602年19900307第0013",
                "610602a1990b0307c0013",
                "ID610602199003070013",
                "c610602199003070013",
                "6 1 0 6 0 2 1 9 9 0 0 3 0 7 0 0 1 3",
                "1.1.0.1.0.5.1.9.4.9.1.2.3.1.0.0.2.X",
                "110105\u200B19491231\u200B002\u200BX",
                "610602199003070013等两人"
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
                "2026-11-25T21:37:15.123456789Z",
                "4bf92f3577b34da6a3ce929d0e0e4736",
                "138---0013---8000",
                "1388号12栋3单元2101室",
                "13:30-17:30 301室",
                "192.168.13.101",
                "2138001380001",
                "61060219900307001300"
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

    /** Wherever up to two characters stand between its digits, a mobile is still one. */
    @Test
    void gaps_of_two_characters_hide_nothing() {
        var random = new Random(9);
        var between =
                List.of(".", "/", "-", " ", "a", "xy", ", ", "\u200B", "\u00AD.", "·", "_", "()");
        for (int i = 0; i < 10_000; i++) {
            var number =
                    "1" + (3 + random.nextInt(7)) + "%09d".formatted(random.nextInt(1_000_000_000));
            var hidden = new StringBuilder();
            for (int c = 0; c < number.length(); c++) {
                hidden.append(number.charAt(c));
                if (c < 10 && random.nextInt(3) == 0) {
                    hidden.append(between.get(random.nextInt(between.size())));
                }
            }
            assertThat(PersonalNumbers.in("请联系" + hidden + "谢谢")).as(hidden.toString()).isTrue();
        }
    }

    @Test
    void real_looking_texts_of_other_kinds_get_through() {
        var random = new Random(17);
        for (int i = 0; i < 10_000; i++) {
            for (var text :
                    List.of(
                            RealLooking.address(random),
                            RealLooking.documentNumber(random),
                            RealLooking.creditCode(random),
                            RealLooking.opaque(random))) {
                assertThat(PersonalNumbers.in(text)).as(text).isFalse();
            }
        }
    }

    /** A text of any length is looked through in a time that grows with it, and no faster. */
    @Test
    void a_long_text_takes_no_longer_than_its_length() {
        var hostile = "1a".repeat(50_000) + "-".repeat(50_000) + "aA1_".repeat(10_000);
        assertThatNoException()
                .isThrownBy(
                        () ->
                                assertTimeoutPreemptively(
                                        Duration.ofSeconds(5), () -> PersonalNumbers.in(hostile)));
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
