package org.unionhall.membership.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionhall.platform.web.problem.Text;

class TemplateTest {

    private static final Map<String, String> FACTS =
            Map.of(
                    "unit",
                    "宝塔区总工会",
                    "waiting",
                    "12",
                    "late",
                    "2",
                    "from",
                    "2026-12-01",
                    "until",
                    "2031-05-09",
                    "title",
                    "职工体检安排");

    @ParameterizedTest
    @EnumSource
    void a_notification_is_a_whole_sentence_in_both_languages(Template template) {
        for (var locale : new Locale[] {Text.CHINESE, Locale.ENGLISH}) {
            assertThat(template.title(locale)).isNotBlank();
            assertThat(template.body(FACTS, locale)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_text_message_is_short_and_names_nothing(Template template) {
        assertThat(template.message())
                .startsWith("【工会】")
                .hasSizeLessThanOrEqualTo(70)
                .doesNotContain("{", "宝塔区");
    }
}
