package org.unionhall.membership.correction;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why something is not put right. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum CorrectionProblem implements WordedProblem {
    OWN_DATA(
            403,
            text("不能办理本人信息的更正", "Nobody corrects the own data"),
            text(
                    "请在“我的资料”中提出更正申请，由其他工作人员办理。",
                    "Ask for it under “My data”, and a colleague decides.")),
    NO_MEMBERSHIP_TO_CORRECT(
            403,
            text("您没有会籍", "You have no membership"),
            text("只有在籍或保留会籍的会员可以申请更正。", "Only who is a member, or retained as one, asks for it.")),
    MEMBERSHIP_IS_OVER(
            409,
            text("会籍已终止", "The membership is over"),
            text(
                    "会籍已终止的，不再更正；误终止的请先由上级工会撤销。",
                    "Nothing about it is corrected any more. If it ended by mistake, the union"
                            + " above takes that back first.")),
    SECOND_ACCOUNT_NEEDED(
            422,
            text("该项更正须两人办理", "This needs a second account"),
            text(
                    "证件号码，以及已实名核验的姓名，须提出更正后由另一名工作人员复核。",
                    "The number of the document, and a name that the registry has confirmed, is"
                            + " proposed, and another clerk decides.")),
    NO_SECOND_ACCOUNT_NEEDED(
            422,
            text("该项更正不需要复核", "This needs no second account"),
            text("请直接更正。", "Correct it directly.")),
    FIRST_DOES_NOT_DECIDE(
            403,
            text("提出人、初核人不能复核", "Who was the first is not the second"),
            text("请由其他工作人员复核。", "Somebody else of the union, or of one above, decides.")),
    CORRECTION_OPEN(
            409,
            text("该项已有待办的更正", "A correction of it waits already"),
            text("请等待办结，或撤回后重新提出。", "Wait until it is decided, or withdraw it first.")),
    CORRECTION_CLOSED(
            409,
            text("该更正已办结", "It is decided already"),
            text("该更正当前为 {0}，不能再变更。", "It is {0} and cannot change any more.")),
    TOO_MANY_CORRECTIONS(
            429,
            text("今日申请次数已用完", "Enough for today"),
            text(
                    "今日申请更正的次数已达上限，请明日再试。",
                    "You have asked as often as a day allows; try again tomorrow.")),
    NUMBER_NOT_USABLE(
            409,
            text("该证件号码无法使用", "This number cannot be used"),
            text(
                    "请先核对证件原件上的号码。号码无误的，请联系上级工会核实。",
                    "Compare it with the document. If it is right, ask the union above to look into"
                            + " it.")),
    FOLLOWS_FROM_NUMBER(
            422,
            text("该项由证件号码确定", "It follows from the number of the document"),
            text(
                    "性别、出生日期与证件号码一致；有误的请更正证件号码。",
                    "Sex and birth date are those of the number; if they are wrong, correct the"
                            + " number."));

    private final Words words;

    CorrectionProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
