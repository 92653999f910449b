package org.unionhall.organization.term;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a term is not recorded, or an election does not go on like that. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum TermProblem implements WordedProblem {
    TERM_OPEN(
            409,
            text("该机构已有未届满的届期", "The body has a term already"),
            text(
                    "登记新一届须经换届选举；首届选举只用于尚无届期的机构。",
                    "The next term begins by an election; a first election is for a body "
                            + "that has had no term.")),
    TERM_OVERLAPS(
            409,
            text("届期重叠", "The terms would overlap"),
            text(
                    "同一机构的各届时间不能重叠，届次不能重复，请核对起始日期和届次。",
                    "Terms of one body do not overlap and have each a number of its own; "
                            + "see the day and the number.")),
    TERM_YEARS(
            422,
            text("届期年限不符", "A term has another length"),
            text(
                    "基层工会每届 {0} 年或 {1} 年，地方和产业工会每届 {2} 年。",
                    "A grassroots union elects for {0} or {1} years, local and industrial "
                            + "ones for {2}.")),
    TERM_IN_FUTURE(
            422,
            text("届期不能从将来开始", "The term begins in the future"),
            text("请填写选举当日，不晚于今天。", "Give the day of the election, today at the latest.")),
    TERM_UNION_NOT_AT_WORK(
            409,
            text("该工会不在正常状态", "The union is not at work"),
            text(
                    "该工会正在筹建、已锁定或已终止，不能办理届期和选举。",
                    "It is prepared, locked or over, and neither elects nor has terms "
                            + "recorded.")),
    NO_UNION_ABOVE(
            409,
            text("没有可以办理的上级工会", "No union above can decide"),
            text(
                    "该工会上级没有正常状态的工会，请联系平台管理员。",
                    "None above it is at work; ask the operator of the platform.")),
    TERM_OWN_UNION(
            403,
            text("不能办理本工会的换届", "You cannot decide about your own union"),
            text(
                    "您在该工会任职，请由上级工会的其他人员办理。",
                    "You hold an office there; somebody else of the union above has to "
                            + "decide.")),
    OWN_ELECTION(
            403,
            text("不能批复本人公示或上报的选举", "You cannot decide on what you reported yourself"),
            text(
                    "该选举由您公示或上报，请由上级工会的其他人员办理。",
                    "You announced or reported it; somebody else of the union above has to "
                            + "decide.")),
    ELECTION_OPEN(
            409,
            text("该机构已有办理中的选举", "An election of the body is open"),
            text("请先办结或撤回原选举。", "See it through or withdraw it first.")),
    ELECTION_NOT_WAITING(
            409,
            text("该选举当前不能这样办理", "The election does not wait for that"),
            text(
                    "该选举的状态为 {0}，不能进行此项操作，请刷新后查看。",
                    "It stands at {0} and does not wait for that; read it again.")),
    TERM_NEEDED(
            409,
            text("尚未登记本届届期", "No term is recorded yet"),
            text(
                    "换届或补选前，请上级工会先登记本届届期；首次选举请选“首届选举”。",
                    "The union above records the present term first; a body that has had "
                            + "none elects as FIRST.")),
    ELECTION_BEFORE_TERM(
            422,
            text("选举日早于本届开始", "The election is before the term began"),
            text("选举日须晚于本届开始日 {0}。", "Choose a day after the present term began on {0}.")),
    KIND_DIFFERS(
            422,
            text("选举类型与选举日不符", "The day makes it another kind"),
            text(
                    "按本届届满日，该日的选举应为 {0}。",
                    "By the end of the present term an election on that day is {0}.")),
    ELECTION_TOO_LATE(
            422,
            text("延期超过规定时限", "It is put off for too long"),
            text("延期换届最迟至 {0}。", "The latest day is {0}.")),
    ELECTION_TOO_FAR(
            422,
            text("选举日距公示日过远", "The election is too far from the notice"),
            text("选举日须在候选人公示后一年之内。", "Choose a day within a year of the notice.")),
    ELECTION_REASON_NEEDED(
            422,
            text("请说明理由", "It needs a reason"),
            text("提前或延期换届须说明理由。", "Say why it is early or late.")),
    NOTICE_TOO_SHORT(
            422,
            text("候选人公示期不足", "The candidates are known for too short a time"),
            text(
                    "公示日与选举日之间须有 {0} 个完整工作日，现有 {1} 个。",
                    "Between notice and election lie {0} whole working days at the least; "
                            + "there are {1}.")),
    TOO_FEW_CANDIDATES(
            422,
            text("候选人不足", "There are too few candidates"),
            text("按差额比例至少需要 {0} 名候选人。", "{0} are needed, so that there is a choice.")),
    CANDIDATE_TWICE(
            422,
            text("候选人重复", "A candidate is named twice"),
            text("请删除重复的姓名；同名的请加注部门。", "Name each once; add the department to namesakes.")),
    CANDIDATE_EXCLUDED(
            422,
            text("该人员不得作为候选人", "This person cannot be a candidate"),
            text(
                    "行政负责人、法定代表人、合伙人及其近亲属、人事负责人和外籍人员不得作为候选人，请更换。",
                    "Who heads or owns the employer, their near relatives, who heads the "
                            + "personnel, and foreigners do not stand; name another.")),
    SEATS_OUTSIDE_TABLE(
            422,
            text("委员名额不符合规定", "The committee has another size"),
            text("按会员人数，委员名额应为 {0} 至 {1} 名。", "By the number of members it has {0} to {1} seats.")),
    NOT_HELD_YET(
            409,
            text("尚未到选举日", "The election has not been held yet"),
            text("选举日为 {0}，请在当日或之后上报结果。", "It is on {0}; report the result on that day or later.")),
    PRESENT_MORE_THAN_DUE(
            422,
            text("实到人数多于应到人数", "More came than were due"),
            text("应到 {0} 人，请核对实到人数。", "{0} were due; see how many came.")),
    NO_QUORUM(
            422,
            text("到会人数不足三分之二", "Fewer than two thirds came"),
            text(
                    "应到 {1} 人，实到 {0} 人，不足三分之二，选举无效，须重新组织。",
                    "{0} of {1} came; the election is void and is held again.")),
    ISSUED_MORE_THAN_PRESENT(
            422,
            text("发出选票多于实到人数", "More ballots went out than people came"),
            text("实到 {0} 人，请核对发出的选票。", "{0} came; see how many ballots went out.")),
    ELECTION_VOID(
            422,
            text("收回选票多于发出选票", "More ballots came back than went out"),
            text(
                    "收回 {0} 张，发出 {1} 张，选举无效，须重新选举。",
                    "{0} came back of {1}; the election is void and is held again.")),
    VALID_MORE_THAN_RETURNED(
            422,
            text("有效票多于收回选票", "More ballots are valid than came back"),
            text("收回 {0} 张，请核对有效票。", "{0} came back; see how many are valid.")),
    CANDIDATES_DIFFER(
            422,
            text("候选人与公示不一致", "These are not the candidates of the notice"),
            text(
                    "请按公示的全部候选人逐一填写得票。",
                    "Give the votes of each candidate of the notice, and of nobody else.")),
    VOTES_NOT_OF_BALLOTS(
            422,
            text("得票合计与有效票不符", "The votes are not those of the valid ballots"),
            text(
                    "赞成、反对、弃权之和应等于有效票 {0} 张。",
                    "For, against and abstentions make {0}, the valid ballots.")),
    TOO_MANY_VOTES(
            422,
            text("赞成票总数过多", "There are too many votes"),
            text(
                    "每张选票所选人数不得多于名额，赞成票合计不超过 {0}。",
                    "A ballot names as many as there are seats; that makes {0} votes at "
                            + "the most.")),
    NOBODY_ELECTED(
            422,
            text("无人当选", "Nobody is elected"),
            text(
                    "当选须获应到人数 {0} 的过半数赞成票，请另行选举。",
                    "It takes more than half of the {0} who were due; elect again.")),
    TIE_AT_EDGE(
            422,
            text("末位得票相同", "There is a tie for the last seat"),
            text(
                    "有候选人同得 {0} 票而名额不足，请就得票相同者重新投票。",
                    "Several have {0} votes and there is no seat for all; vote again among "
                            + "them."));

    private final Words words;

    TermProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
