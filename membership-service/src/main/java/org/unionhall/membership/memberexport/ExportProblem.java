package org.unionhall.membership.memberexport;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a list of members is not exported. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum ExportProblem implements WordedProblem {
    EXPORT_TOO_LONG(
            422,
            text("名册超过可导出的人数", "The list is longer than may be exported"),
            text(
                    "您的职务一次最多可导出 {0} 人，请缩小工会范围或增加筛选条件。",
                    "Your office may export {0} people at a time; choose a union further down or"
                            + " narrow the list.")),
    TOO_MANY_EXPORTS(
            429,
            text("今日导出次数已用完", "Today's exports are used up"),
            text(
                    "每个账号每日可导出的次数有限，今日已用完，请明日再试。",
                    "An account may export a limited number of lists a day; try again tomorrow."));

    private final Words words;

    ExportProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
