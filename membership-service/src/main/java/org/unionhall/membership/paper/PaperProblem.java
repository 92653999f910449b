package org.unionhall.membership.paper;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a signed paper is not taken. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum PaperProblem implements WordedProblem {
    PAPER_UNKNOWN(
            422,
            text("没有这份扫描件", "There is no such paper"),
            text(
                    "请先为该工会上传扫描件；扫描件上传一天内有效。",
                    "Send the scanned paper first, for this union; until it is used it is kept for"
                            + " a day.")),
    TOO_MANY_ENTRIES(
            429,
            text("今日代录过多", "Too many papers were entered today"),
            text(
                    "每个账号每日可代录的申请数有限，请明天再试，或用花名册导入。",
                    "An account may enter a limited number of applications a day. Try again"
                            + " tomorrow, or import a roster."));

    private final Words words;

    PaperProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
