package org.unionhall.membership.accesslog;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a look at somebody's data is refused. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum AccessProblem implements WordedProblem {
    PURPOSE_NOT_WORDS(
            422,
            text("请用文字说明查看目的", "Say the purpose in words"),
            text(
                    "请用不少于 {0} 个字说明查看目的，本人可以看到；不能只填数字、符号或重复的字。",
                    "Say why in words of at least {0} letters: the person concerned reads it."
                            + " Digits, signs or the same letter again and again are no purpose.")),
    TOO_MANY_REVEALS(
            429,
            text("今日查看次数已用完", "Today's looks are used up"),
            text(
                    "您的账号今日可查看完整号码的次数已用完，请明天再试，或由其他工作人员办理。",
                    "This account has seen as many sealed values today as it may. Go on tomorrow,"
                            + " or ask a colleague.")),
    TOO_MANY_MISSES(
            429,
            text("今日查询落空次数过多", "Too many look-ups found nobody today"),
            text(
                    "您的账号今日按证件号码查询未找到人的次数已达上限，请核对号码，明天再试。",
                    "As many look-ups of this account as may have found nobody today. Check the"
                            + " numbers and go on tomorrow."));

    private final Words words;

    AccessProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
