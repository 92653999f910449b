package org.unionhall.membership.dispute;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a dispute does not go on. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum DisputeProblem implements WordedProblem {
    DISPUTE_OPEN(
            409,
            text("已有一项身份争议在办理", "A dispute of yours goes on"),
            text("请等待办结，或撤回后重新提出。", "Wait until it is decided, or withdraw it first.")),
    DISPUTE_CLOSED(
            409,
            text("该争议不能再进行此操作", "This can no longer be done"),
            text("该争议当前为 {0}。", "The dispute is {0}.")),
    TOO_MANY_DISPUTES(
            429,
            text("今日提出次数已用完", "Enough for today"),
            text(
                    "今日提出身份争议的次数已达上限，请明日再试。",
                    "You have opened as many disputes as a day allows; try again tomorrow.")),
    DOCUMENT_DIFFERS(
            422,
            text("证件与争议不一致", "The document differs"),
            text(
                    "证件原件上的号码与争议中填写的不一致。请核对原件；填写有误的，请本人撤回后重新提出。",
                    "The number of the original is not the one of the dispute. Compare them; if the"
                            + " dispute is wrong, the person withdraws it and opens another.")),
    PARTY_TO_DISPUTE(
            403,
            text("当事人不能办理", "Nobody acts in the own dispute"),
            text("请由其他工作人员办理。", "A colleague has to do it.")),
    FOR_THE_PARTY(
            403,
            text("只有当事人本人可以办理", "For the side that it concerns alone"),
            text(
                    "说明由登记该证件的会员本人提交，撤回由提出人本人办理。",
                    "Who holds the identity answers; who opened the dispute withdraws it.")),
    INVOLVED_IN_DISPUTE(
            403,
            text("经办人不能决定", "Who was involved does not decide"),
            text(
                    "核验证件的人员和批准原入会的人员不能作出决定，请由其他工作人员办理。",
                    "Who saw the document, or took the member in, does not decide; a colleague"
                            + " has to.")),
    DISPUTE_MOVED_ON(
            409,
            text("登记情况已有变化", "The register has changed"),
            text(
                    "该证件的登记情况已有变化，系统将重新核对，请稍后再查看。",
                    "Who holds the identity has changed; the dispute is looked at anew. Read it"
                            + " again shortly."));

    private final Words words;

    DisputeProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
