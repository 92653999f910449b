package org.unionhall.organization.parameter;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a year of the calendar is refused. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum CalendarProblem implements WordedProblem {
    CALENDAR_SOURCE_LENGTH(
            422,
            text("依据长度不符合要求", "The source is too short or too long"),
            text(
                    "依据应为 {0} 至 {1} 个字，请写明通知的名称或文号。",
                    "The source has {0} to {1} characters; name the notice or its number.")),
    CALENDAR_TOO_MANY_DAYS(
            422,
            text("日期过多", "There are too many days"),
            text(
                    "最多填写 {0} 天，普通周末不必填写。",
                    "Name at most {0} days; usual weekends need not be named.")),
    CALENDAR_DAY_OF_ANOTHER_YEAR(
            422,
            text("日期不在该年度", "A day is of another year"),
            text("{0} 不在 {1} 年，请在其所在年度填写。", "{0} is not in {1}; name it in its own year.")),
    CALENDAR_DAY_TWICE(
            422,
            text("日期重复", "A day is named twice"),
            text("{0} 只能填写一次，放假或上班二者取一。", "Name {0} once, as a day off or as a day worked.")),
    CALENDAR_WORKED_WEEKDAY(
            422,
            text("调休上班日应为周末", "A day worked in exchange is of a weekend"),
            text(
                    "{0} 不是星期六或星期日，平日上班不必填写。",
                    "{0} is no Saturday or Sunday; usual weekdays need not be named.")),
    CALENDAR_WITHOUT_NEW_YEAR(
            422,
            text("日历不完整", "The calendar is not complete"),
            text(
                    "放假日期中缺少 1 月 1 日，请核对后提交全年安排。",
                    "1 January is not off; give the whole year and try again."));

    private final Words words;

    CalendarProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
