package org.unionhall.membership.member;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why nobody becomes a member, or a membership does not change. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum MemberProblem implements WordedProblem {
    UNIT_NOT_TAKING_MEMBERS(
            409,
            text("该工会目前不能接收会员", "The union takes no members now"),
            text(
                    "该工会不是正常状态（已锁定、撤销或解散），或不直接发展会员，不能批准入会。可退回申请，请申请人改选其他工会。",
                    "It is locked, has ended or takes no members directly, so nobody can be"
                            + " admitted. Return the application, so that the applicant chooses"
                            + " another union.")),
    MEMBER_NOT_TRANSFERABLE(
            409,
            text("会籍目前不能转接", "The membership cannot be transferred now"),
            text(
                    "会籍状态为 {0}；只有在籍（ACTIVE）的会员可以申请转接。正在转接的，请先办结或撤回现有的转接。",
                    "The membership is {0}; only an active one (ACTIVE) is transferred. Where a"
                            + " transfer is open already, wait for it or withdraw it first.")),
    MEMBERSHIP_NOT_SO(
            409,
            text("会籍状态不允许此项变动", "The membership does not stand so"),
            text(
                    "会籍状态为 {0}，不能办理此项变动。请刷新后查看会籍台账。",
                    "The membership is {0}, from which this change does not lead. Read the member"
                            + " and the ledger again.")),
    NOTHING_TO_CORRECT(
            422,
            text("没有需要更正的内容", "There is nothing to correct"),
            text("名册中登记的就是这个内容，请核对。", "The register says so already; compare the two.")),
    MOVEMENT_DAY(
            422,
            text("变动日期不对", "The day cannot be"),
            text(
                    "变动日期须在 {0}（最近一次会籍变动）至 {1}（今日）之间。",
                    "The day lies between {0}, that of the latest entry of the ledger, and today,"
                            + " {1}."));

    private final Words words;

    MemberProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
