package org.unionhall.membership.transfer;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a member is not transferred. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum TransferProblem implements WordedProblem {
    NOT_A_MEMBER(
            403,
            text("您还不是会员", "You are no member"),
            text(
                    "只有在籍会员可以申请转接会员关系；尚未入会的，请先申请入会。",
                    "Only a member is transferred. Who is none yet applies to join.")),
    TRANSFER_OPEN(
            409,
            text("已有正在办理的转接", "A transfer is open already"),
            text(
                    "一名会员同时只能办理一项转接。请等待办结，或由会员本人撤回后重新提出。",
                    "One transfer of a member at a time: wait for it, or the member withdraws it"
                            + " first.")),
    TRANSFER_SAME_UNION(
            422,
            text("会员已在该工会", "The member belongs to that union already"),
            text(
                    "转入工会与现在的工会相同，请选择另一个工会。",
                    "It is the union the member belongs to; choose another.")),
    TRANSFER_MEMBER_UNKNOWN(
            422,
            text("会员证号与姓名不符", "No member has that number and name"),
            text(
                    "没有会员证号和姓名都相符的在籍会员。请核对会员证号（13 位）和姓名后重试，或请会员本人提出转接。",
                    "No live member has this number and this name. Compare both with the member's"
                            + " card, or let the member ask for the transfer.")),
    TRANSFER_NOT_WAITING_FOR_RELEASE(
            409,
            text("该转接不在待转出状态", "It does not wait for a release"),
            text("该转接当前为 {0}，无需再同意转出。请刷新后查看。", "The transfer is {0}; read it again.")),
    TRANSFER_NOT_WAITING_FOR_ACCEPTANCE(
            409,
            text("该转接不在待接收状态", "It does not wait for an acceptance"),
            text(
                    "该转接当前为 {0}。原工会同意转出后，新工会才能接收。",
                    "The transfer is {0}; the new union accepts once the former one has released"
                            + " the member.")),
    TRANSFER_CLOSED(
            409,
            text("该转接已办结", "The transfer is closed"),
            text("该转接当前为 {0}，不能再变更。", "The transfer is {0} and cannot change any more.")),
    TRANSFER_UNION_NOT_TAKING_MEMBERS(
            409,
            text("转入工会目前不能接收会员", "The new union takes no members now"),
            text(
                    "转入工会不是正常状态（已锁定、撤销或合并）或不直接发展会员。请撤回，由会员改选其他工会。",
                    "The new union is locked, has ended or takes no members directly. Withdraw the"
                            + " transfer, so that the member chooses another.")),
    TRANSFER_WAITS_FOR_ELECTION(
            409,
            text("工会正在选举，暂停转接", "It waits for an election"),
            text(
                    "其中一个工会将于 {0} 选举，选举日及之前暂停办理转接。请在选举日之后办理。",
                    "One of both unions elects on {0}, and no member moves until that day is over."
                            + " Decide after it.")),
    OWN_TRANSFER(
            403,
            text("不能审批本人的转接", "Nobody decides their own transfer"),
            text("请由其他工作人员办理。", "Ask a colleague.")),
    TRANSFER_OTHER_SIDE_IS_YOURS(
            403,
            text("同一人不能代表双方", "One person does not act for both unions"),
            text(
                    "您已代表另一方提出或同意过该转接，请由其他工作人员办理。",
                    "You have asked for it or released the member; a colleague decides the other"
                            + " side.")),
    TOO_MANY_TRANSFERS(
            429,
            text("今日申请次数已用完", "Enough for today"),
            text(
                    "今日提出转接的次数已达上限，请明日再试。",
                    "You have asked as often as a day allows; try again tomorrow."));

    private final Words words;

    TransferProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
