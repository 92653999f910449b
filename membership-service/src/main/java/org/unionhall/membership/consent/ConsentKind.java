package org.unionhall.membership.consent;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;

/** What people consent to here, and what follows when they take it back; it is said before. */
@SuppressWarnings("ImmutableEnumChecker") // texts cannot be changed
public enum ConsentKind {
    PERSONAL_INFORMATION(
            true,
            text(
                    "没有这项同意，工会不能办理入会、不能保有会籍：会员请先退会，正在申请的请先撤回申请。撤回不影响此前的处理；之后可以申请删除个人信息。",
                    "Without it nobody is taken in and no membership is kept: a member leaves"
                            + " first, an applicant withdraws the application. What was done before"
                            + " stays lawful; afterwards you can ask to be erased.")),
    JOINING_DECLARATION(
            true,
            text(
                    "会员自愿加入工会，撤回即不再愿意：会员请办理退会，正在申请的请撤回申请。",
                    "A member is one of the own free will: to take it back, leave the union, or"
                            + " withdraw the application.")),
    REAL_NAME_CHECK(
            false,
            text(
                    "立即停止向实名核验机构提供您的信息，尚未得到的结果不再查询；已有的结果保留。会籍不受影响，工会可能请您当面出示证件。",
                    "Your data are not passed to the registry any more, and what it has not"
                            + " answered is not asked for again; answers that came stay. Your"
                            + " membership stays; the union may ask to see the document itself."));

    private final boolean needed;
    private final Text follows;

    ConsentKind(boolean needed, Text follows) {
        this.needed = needed;
        this.follows = follows;
    }

    /** Whether a membership and an open application cannot be without it. */
    boolean isNeeded() {
        return needed;
    }

    Text follows() {
        return follows;
    }
}
