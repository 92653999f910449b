package org.unionhall.membership.standing;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a membership stands as it did. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum StandingProblem implements WordedProblem {
    MEMBER_ERASED(
            409,
            text("该会员的资料已删除", "This member was erased"),
            text(
                    "该会员已按本人要求删除资料，会籍不能再恢复，本人可以重新入会。",
                    "The data were erased as the person asked: the membership stays over, and the"
                            + " person may join anew.")),
    OWN_MEMBERSHIP(
            403,
            text("不能办理本人的会籍变动", "Nobody decides about the own membership"),
            text(
                    "请由其他工作人员办理。本人要求退会的，请在“我的会籍”中提出。",
                    "A colleague does. Who wants to leave asks for it as a member.")),
    EXPULSION_IS_PROPOSED(
            422,
            text("开除会籍须报上级工会备案", "An expulsion is filed by the union above"),
            text(
                    "开除会籍不能直接登记，请提出开除会籍，由上级工会备案后生效。",
                    "It is not entered directly: propose it, and it takes effect when the union"
                            + " above has filed it.")),
    NO_LIVE_MEMBERSHIP(
            403,
            text("您没有会籍", "You have no membership"),
            text("只有在籍或保留会籍的会员可以退会。", "Only who is a member, or retained as one, can leave.")),
    PROPOSAL_OPEN(
            409,
            text("已有待办结的申请", "One waits already"),
            text("请等待办结，或撤回后重新提出。", "Wait until it is decided, or withdraw it first.")),
    PROPOSAL_CLOSED(
            409,
            text("该申请已办结", "It is decided already"),
            text("该申请当前为 {0}，不能再变更。", "It is {0} and cannot change any more.")),
    EXIT_NOT_REFUSABLE(
            409,
            text("退会自愿", "Nobody is kept"),
            text(
                    "会员有退会的自由，工会不能拒绝退会。可与会员沟通，由会员本人撤回；逾期未办理的自动退会。",
                    "A union does not refuse that somebody leaves. Talk with the member, who may"
                            + " withdraw; after the time there is, the member has left.")),
    PROPOSER_DOES_NOT_FILE(
            403,
            text("提出人不能备案", "Who proposed it does not file it"),
            text("请由上级工会的其他工作人员办理。", "Somebody else of the union above decides.")),
    LEFT_BY_ASKING(
            409,
            text("本人要求退会的不能撤销", "The member has asked to leave"),
            text(
                    "退会由会员本人提出，不属于误登记。本人愿意的，可以重新入会。",
                    "That was no mistake: who wants to be a member again joins again.")),
    UNDONE_BY_ANOTHER(
            403,
            text("经办人不能撤销", "Who ended it does not take it back"),
            text("请由上级工会的其他工作人员办理。", "Somebody else of the union above does.")),
    UNDO_TOO_LATE(
            409,
            text("已过撤销期限", "It is too late to take it back"),
            text(
                    "终止登记后 {0} 天内可以撤销。请本人重新入会。",
                    "It can be taken back within {0} days; now the person joins again.")),
    IDENTITY_CLAIMED_ANEW(
            409,
            text("已重新入会或提出申请", "The person has joined or applied anew"),
            text(
                    "该证件或账号已用于新的会籍或申请，原会籍不能恢复。",
                    "Document or account are used by another membership or application, so the"
                            + " former one does not go on.")),
    TOO_MANY_EXIT_REQUESTS(
            429,
            text("今日申请次数已用完", "Enough for today"),
            text(
                    "今日提出退会的次数已达上限，请明日再试。",
                    "You have asked as often as a day allows; try again tomorrow."));

    private final Words words;

    StandingProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
