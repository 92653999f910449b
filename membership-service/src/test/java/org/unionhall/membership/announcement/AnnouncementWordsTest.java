package org.unionhall.membership.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

class AnnouncementWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "领取礼包 http://a.b/c",
                "点击 HTTPS://unionhall.example",
                "访问 www.12351.cn 登记",
                "请看 12351．ｃｎ",
                "请看工会。com",
                "unionhall.net",
                "打开 gh-bonus.top 领取",
                "javascript:alert(1)",
                "<b>重要</b>",
                "< img src=x>",
                "</div>",
                "[点这里](a)",
                "a&lt;b",
                "{{title}}",
                "=HYPERLINK(1)",
                "  =1+1",
                "+1+1",
                "@SUM(A1)",
                "-1+2",
                "第一行\n=cmd"
            })
    void what_is_no_plain_text_is_refused(String text) {
        refused("职工体检", text, "ANNOUNCEMENT_NOT_PLAIN");
        if (!text.contains("\n")) {
            refused(text, "请到工会登记", "ANNOUNCEMENT_NOT_PLAIN");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "请于12月5日9:00到宝塔区工会三楼会议室参加体检。",
                "- 体检\n- 座谈\n- 文艺演出",
                "咨询电话：0911-2112351（办公时间）。",
                "补贴标准为 3.5 元/次，1<2 时按 2 计。",
                "请下载。APP内可办理；50%＋全额补助",
                "Bring your card; the office is open 9:00-17:00.",
                "𠮷林路工会"
            })
    void plain_words_are_taken_as_they_are(String text) {
        var words = read("职工体检", text);
        assertThat(words.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"联系人手机 139 1234 5678", "身份证 11010519491231002X"})
    void nobodys_number_is_announced(String text) {
        refused("职工体检", text, "ANNOUNCEMENT_HOLDS_NUMBER");
    }

    @Test
    void blanks_around_and_what_nobody_sees_do_not_count() {
        assertThat(read(" 体检\u200B安排 ", "第一行\r\n第二行\n").title()).isEqualTo("体检安排");
        refused("体\u200B", "请到工会登记", "ANNOUNCEMENT_TOO_SHORT");
    }

    @Test
    void a_long_text_is_looked_at_quickly() {
        assertThatCode(() -> read("体检", "a.".repeat(1_000))).doesNotThrowAnyException();
    }

    private static AnnouncementWords read(String title, String text) {
        var errors = new InputErrors();
        var words = AnnouncementWords.read(title, text, errors);
        errors.throwIfAny();
        return words;
    }

    private static void refused(String title, String text, String code) {
        assertThatThrownBy(() -> read(title, text))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.type().name()).isEqualTo(code));
    }
}
