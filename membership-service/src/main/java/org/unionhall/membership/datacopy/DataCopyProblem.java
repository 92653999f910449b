package org.unionhall.membership.datacopy;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a copy of one's data is not made. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum DataCopyProblem implements WordedProblem {
    TOO_MANY_DATA_COPIES(
            429,
            text("今日申请副本次数已用完", "Today's copies are used up"),
            text(
                    "每个账号每日可申请的副本份数有限，今日已用完，请明日再试，或下载已生成的副本。",
                    "An account may ask for a limited number of copies a day; try again tomorrow,"
                            + " or take one that was made."));

    private final Words words;

    DataCopyProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
