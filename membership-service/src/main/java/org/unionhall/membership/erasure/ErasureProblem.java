package org.unionhall.membership.erasure;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why an erasure does not go on. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum ErasureProblem implements WordedProblem {
    ERASURE_OPEN(
            409,
            text("已有一项删除申请在办理", "An erasure of yours goes on"),
            text("请等待办结，或撤回后重新提出。", "Wait until it is decided, or withdraw it first.")),
    ERASURE_CLOSED(
            409,
            text("该申请不能再进行此操作", "This can no longer be done"),
            text("该申请当前为 {0}。", "The erasure is {0}.")),
    ERASURE_BLOCKED(
            409,
            text("还有未了事项，不能删除", "Something is still open"),
            text(
                    "会籍、任职或正在办理的事项尚未了结：{0}。会员请先办理退会，其他事项请先办结或撤回。",
                    "A membership, an office or a matter is still open: {0}. A member leaves first;"
                            + " other matters are finished or withdrawn first.")),
    OFFICE_HELD(
            403,
            text("仍有工会任职", "You hold an office"),
            text("请先由工会结束任职，再申请删除。", "Have your office ended first; then ask to be erased.")),
    OWN_ERASURE(
            403,
            text("不能办理本人的删除申请", "Nobody decides about oneself"),
            text("请由其他工作人员办理。", "A colleague has to do it.")),
    CHECKED_BY_YOU(
            403,
            text("核验人不能批准", "Who checked does not approve"),
            text("请由上级工会的其他工作人员批准。", "Somebody else of the union above has to.")),
    FOR_THE_ASKER(
            403,
            text("只有申请人本人可以撤回", "For who asked alone"),
            text("工作人员可以不同意，但不能代为撤回。", "Staff may refuse it, and do not withdraw it.")),
    NOTHING_TO_RESTORE(
            422,
            text("没有可以恢复的资料", "There is nothing to restore"),
            text(
                    "本手机号和所填证件下没有可以恢复的资料：可能从未删除、已过恢复期限，或证件填写有误。",
                    "Nothing can be restored under this mobile and document: nothing was erased,"
                            + " the time is over, or the document is another.")),
    JOINED_ANEW(
            409,
            text("已用本账号重新申请入会", "You have applied anew"),
            text(
                    "本账号已有新的入会申请或会籍，原资料不再恢复。",
                    "This account has an application or a membership of its own, so the former data"
                            + " are not restored.")),
    TOO_MANY_ERASURES(
            429,
            text("今日次数已用完", "Enough for today"),
            text(
                    "今日申请或恢复的次数已达上限，请明日再试。",
                    "You have tried as often as a day allows; try again tomorrow."));

    private final Words words;

    ErasureProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
