package org.unionhall.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.Mask;

class ProblemTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-|zh",
                "en|en",
                "en-GB,zh;q=0.5|en",
                "zh-CN,en;q=0.9|zh",
                "fr|zh",
                "fr,en;q=0.1|en",
                "*|zh",
                "garbage;;q=x|zh",
                "en;q=0|zh"
            })
    void chinese_unless_english_is_preferred(String header, String language) {
        assertThat(Languages.preferred(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void one_fault_gives_its_own_code_and_several_give_invalid_input() {
        var one = refused(new InputErrors().add("/name", CommonProblem.REQUIRED));
        assertThat(one.type()).isEqualTo(CommonProblem.REQUIRED);
        var two =
                refused(
                        new InputErrors()
                                .add("/name", CommonProblem.REQUIRED)
                                .add("/group", CommonProblem.REQUIRED));
        assertThat(two.type()).isEqualTo(CommonProblem.INVALID_INPUT);
        assertThat(two.toProblem(Locale.ENGLISH, "/x", "c").errors())
                .extracting(Problem.Item::pointer)
                .containsExactly("/name", "/group");
    }

    @Test
    void a_problem_is_written_with_its_extensions_and_without_empty_members() {
        var json =
                new Rejection(CommonProblem.TOO_MANY_REQUESTS, 30)
                        .with("retryAfter", 30)
                        .toProblem(Locale.ENGLISH, "/api/v1/x", "abc")
                        .toJson();
        assertThat(json)
                .contains("\"code\":\"TOO_MANY_REQUESTS\"", "\"retryAfter\":30", "in 30 seconds")
                .doesNotContain("errors", "extensions");
    }

    @Test
    void every_common_problem_speaks_both_languages() {
        assertThat(Arrays.asList(CommonProblem.values()))
                .allSatisfy(
                        type -> {
                            assertThat(type.title().zh())
                                    .isNotBlank()
                                    .isNotEqualTo(type.title().en());
                            assertThat(type.detail().en()).isNotBlank();
                            assertThat(type.status()).isBetween(400, 599);
                        });
    }

    @Test
    void a_change_must_name_the_version_it_was_made_from() {
        ETags.require("\"v3\"", 3);
        ETags.require("\"v1\", \"v3\"", 3);
        assertThat(catchThrowableOfType(Rejection.class, () -> ETags.require("\"v2\"", 3)).type())
                .isEqualTo(CommonProblem.STALE_VERSION);
        assertThat(catchThrowableOfType(Rejection.class, () -> ETags.require(null, 3)).type())
                .isEqualTo(CommonProblem.VERSION_REQUIRED);
    }

    @Test
    void personal_values_are_masked() {
        assertThat(Mask.idNumber("610602199003070013")).isEqualTo("**************0013");
        assertThat(Mask.idNumber("H12345678")).isEqualTo("*******78");
        assertThat(Mask.mobile("13800001234")).isEqualTo("138****1234");
        assertThat(Mask.name("阿不都·艾尼")).isEqualTo("阿*****");
        assertThat(Mask.name("𠮷田")).isEqualTo("𠮷*");
    }

    private static Rejection refused(InputErrors faults) {
        return catchThrowableOfType(Rejection.class, faults::throwIfAny);
    }
}
