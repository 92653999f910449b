package org.unionhall.organization.contract;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a collective contract does not go on like that. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum ContractProblem implements WordedProblem {
    CONTRACT_UNION_NOT_AT_WORK(
            409,
            text("该工会不在正常状态", "The union is not at work"),
            text(
                    "该工会正在筹建、已锁定或已终止，不能办理集体合同。",
                    "It is prepared, locked or over, and concludes no contracts.")),
    CONTRACT_NO_UNION_ABOVE(
            409,
            text("没有可以确认的上级工会", "No union above can confirm"),
            text(
                    "该工会上级没有正常状态的工会，请联系平台管理员。",
                    "None above it is at work; ask the operator of the platform.")),
    CONTRACT_OWN_UNION(
            403,
            text("不能确认本工会的集体合同", "You cannot confirm contracts of your own union"),
            text(
                    "您在该工会任职，请由上级工会的其他人员办理。",
                    "You hold an office there; somebody else of the union above has to confirm.")),
    OWN_CONTRACT(
            403,
            text("不能确认本人经办的集体合同", "You cannot confirm what you entered yourself"),
            text(
                    "您办理过该集体合同的登记，请由其他人员确认。",
                    "You entered something about this contract; somebody else has to confirm.")),
    CONTRACT_NOT_WAITING(
            409,
            text("该集体合同当前不能这样办理", "The contract does not wait for that"),
            text(
                    "该集体合同的状态为 {0}，不能进行此项操作，请刷新后查看。",
                    "It stands at {0} and does not wait for that; read it again.")),
    CONTRACT_OPEN(
            409,
            text("已有办理中的同类集体合同", "Such a contract is on its way already"),
            text(
                    "与同一对方的同类集体合同尚在办理，请先办结或撤回。",
                    "One of this kind with the same other side is not concluded yet; finish or"
                            + " withdraw it first.")),
    CONTRACT_RENEWED(
            409,
            text("原集体合同已续签", "The contract is renewed already"),
            text("该集体合同已有续签的合同，请核对。", "Another contract renews it already; see which one.")),
    CONTRACT_NOT_RENEWABLE(
            422,
            text("不能续签该集体合同", "That contract cannot be renewed"),
            text(
                    "续签的须是本工会同类、已生效的集体合同。",
                    "A contract renews one of the same union and kind that has taken effect.")),
    CONTRACT_LEVEL_DIFFERS(
            422,
            text("该工会不能签订此类层级的集体合同", "The union does not conclude contracts of that level"),
            text(
                    "区域性、行业性集体合同由县级及以下的地方、区域或行业工会签订。",
                    "Regional and industry contracts are concluded by unions of a county or below"
                            + " that are not those of one employer.")),
    CONTRACT_DAY(
            422,
            text("日期不符", "The day does not fit"),
            text("日期应在 {0} 至 {1} 之间。", "It lies between {0} and {1}.")),
    NEGOTIATORS_UNEQUAL(
            422,
            text("双方协商代表人数不等", "The sides do not send equal numbers"),
            text(
                    "工会方 {0} 人、用人单位方 {1} 人，双方人数应当对等。",
                    "The union sends {0} and the employer {1}; both send as many.")),
    NEGOTIATORS_TOO_FEW(
            422,
            text("协商代表人数不足", "There are too few negotiators"),
            text("每方至少 {0} 人（含首席代表）。", "Each side sends {0} at least, its chief included.")),
    ADOPTION_COUNTS(
            422,
            text("表决人数不符", "The numbers of the vote do not fit"),
            text("不应多于 {0}，请核对应到、实到和同意人数。", "It is {0} at the most; see who was due and present.")),
    ADOPTION_NO_QUORUM(
            422,
            text("到会人数不足三分之二", "Fewer than two thirds are present"),
            text(
                    "应到 {1} 人，实到 {0} 人，草案未能付诸表决。",
                    "{1} were due and {0} came; the draft cannot be voted on.")),
    ADOPTION_MINORITY(
            422,
            text("同意人数未达半数", "Fewer than half agree"),
            text(
                    "应到 {1} 人，同意 {0} 人，草案未获通过，请再行协商。",
                    "{1} were due and {0} agree; the draft is not adopted. Negotiate again.")),
    CONTRACT_YEARS(
            422,
            text("集体合同期限不符", "A contract has another length"),
            text("集体合同期限为 {0} 至 {1} 年。", "It runs for {0} to {1} years.")),
    EMPLOYER_ONE(
            422,
            text("企业集体合同只覆盖一家用人单位", "A contract of this level binds one employer"),
            text(
                    "只填写签订合同的用人单位；多家的请按区域性、行业性集体合同办理。",
                    "Name the employer that signs it; of several it is a regional or industry"
                            + " contract.")),
    EMPLOYER_CODE(
            422,
            text("统一社会信用代码有误", "The credit code is wrong"),
            text(
                    "应为 18 位且校验正确，请对照营业执照核对。",
                    "It has 18 characters whose check fits; see the business licence.")),
    EMPLOYER_TWICE(
            422,
            text("用人单位重复", "An employer is named twice"),
            text("同一用人单位只填写一次。", "Name each employer once.")),
    OBJECTION_TOO_LATE(
            422,
            text("审查期限已过", "The time to object is over"),
            text(
                    "审查期限至 {0}，期满未提出异议的，集体合同生效。",
                    "It ran until {0}; without an objection by then the contract takes effect.")),
    CONTRACT_OVER(
            422,
            text("集体合同在生效前已期满", "The contract is over before it takes effect"),
            text(
                    "合同于 {0} 期满，审查期限届满时已不再有效，请核对日期。",
                    "Its last day is {0}, before the time to object is over; see the days."));

    private final Words words;

    ContractProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
