package org.unionhall.membership.joining;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why an application, or a decision about one, is refused. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum JoiningProblem implements WordedProblem {
    APPLICATION_NOT_FOUND(
            404,
            text("没有这份申请", "There is no such application"),
            text("申请不存在，或不在您的工作范围内。", "It does not exist, or it is outside your scope.")),
    IDENTITY_TAKEN(
            409,
            text("该证件无法用于入会", "This document cannot be used to join"),
            text(
                    "请先核对证件号码。号码无误的，请提出身份争议，并携带证件原件到任一工会核验。",
                    "Check the number. If it is right, open a dispute and show the original of the"
                            + " document at any union.")),
    TOO_MANY_IDENTITIES(
            429,
            text("今日尝试的证件过多", "Too many documents were tried today"),
            text(
                    "同一账号、手机号或网络每日可用于入会的不同证件数有限。请明天再试，或到工会现场办理。",
                    "An account, a mobile and a network may try a limited number of different"
                            + " documents a day. Try again tomorrow, or ask the union's staff.")),
    ALREADY_APPLIED(
            409,
            text("已有入会申请", "There is an application already"),
            text("您的账号已有一份入会申请正在审核，请勿重复提交。", "An application of your account is being reviewed.")),
    ALREADY_A_MEMBER(
            409,
            text("已经是工会会员", "A member already"),
            text(
                    "您已是工会会员。一次入会、动态接转：变更单位请办理会籍转接。",
                    "You are a member already. To change unions, ask for a transfer.")),
    ALREADY_DECIDED(
            409,
            text("申请已处理", "The application is decided"),
            text("该申请当前状态为 {0}，不能再进行此操作。", "The application is {0}; this can no longer be done.")),
    DECIDE_WITH_VERSION(
            428,
            text("须按版本审核", "Decide it by its version"),
            text(
                    "该申请提交后修改过。请重新查看，并带上所查看的版本（If-Match，批量时用 items）再作决定。",
                    "It was corrected after its submission. Read it again and send the version you"
                            + " read (If-Match; `items` when deciding many).")),
    RETURNED_FOR_CORRECTION(
            409,
            text("申请已退回补正", "It was returned for correction"),
            text("请等待申请人补正后再批准。", "It can be approved once the applicant has corrected it.")),
    CONFIRMATION_REQUIRED(
            409,
            text("核验结果须经确认", "The registry's verdict needs a confirmation"),
            text(
                    "实名核验结果与申请不符。请核对证件原件；确认无误的，在 confirmations 中填写 {0} 后再批准。",
                    "The real-name registry does not confirm this identity. Check the document"
                            + " itself; if it is right, approve with {0} in `confirmations`.")),
    NOTHING_TO_CONFIRM(
            409,
            text("没有需要确认的核验结果", "There is no verdict to confirm"),
            text(
                    "只有已批准的申请，其不利的核验结果尚未确认时，才需要在此确认。",
                    "Only an approved application whose registry's verdict speaks against it and is"
                            + " not confirmed yet is confirmed here.")),
    APPLICANT_ONLY(
            403,
            text("只有申请人本人可以办理", "For the applicant alone"),
            text(
                    "修改和撤回由申请人本人办理，代录的由代录人办理；审核人员可以退回补正。",
                    "The applicant corrects and withdraws, or who entered it from paper; a"
                            + " reviewer may return it for correction.")),
    OWN_APPLICATION(
            403,
            text("不能审核本人的申请", "Nobody decides their own application"),
            text("请由其他审核人员办理。", "Ask a colleague to review it.")),
    ENTERED_BY_YOURSELF(
            403,
            text("不能审核自己代录的申请", "Nobody decides what they entered"),
            text("代录与审核应由两人分别办理，请由其他审核人员审核。", "Ask a colleague to review it.")),
    PAPER_NOT_OF_THESE_DAYS(
            422,
            text("纸质申请书的签字日期不在有效期内", "The paper was not signed in these days"),
            text(
                    "签字日期不能晚于今天，也不能早于 {0} 天前；过期的请重新签署。",
                    "The day of the signature is not after today and at most {0} days ago; have it"
                            + " signed anew.")),
    PAPER_BEFORE_NOTICE(
            422,
            text("签字时的告知书不是所填版本", "The paper cannot carry this wording"),
            text(
                    "签字当日施行的告知书与所填版本不一致，请使用现行告知书重新签署。",
                    "On that day another wording was in force: have the present one signed.")),
    MOBILE_OF_YOUR_OWN(
            422,
            text("不能填写代录人自己的手机号", "This is your own mobile"),
            text(
                    "任何人不得代录本人的入会申请；申请人没有手机号的，请留空。",
                    "Nobody enters an application for oneself; leave it empty where the person has"
                            + " no mobile.")),
    PAPER_USED(
            409,
            text("该扫描件已用于其他申请", "The paper is another application's"),
            text("每份申请请单独上传扫描件。", "Send the paper of this application.")),
    CHANNEL_UNKNOWN(
            422,
            text("入会码无效", "The channel code is unknown"),
            text(
                    "未找到该入会码，请重新扫描二维码；刚刚发布的入会码请稍后再试。",
                    "There is no such channel; scan the code again. One given out this moment is"
                            + " known shortly.")),
    CHANNEL_CLOSED(
            422,
            text("入会码已停用", "The channel is closed"),
            text("该入会码未开放或已过期，请联系工会工作人员。", "The channel is not open now; ask the union's staff.")),
    CHANNEL_OR_UNIT_REQUIRED(
            422,
            text("请选择要加入的工会", "The union to join is missing"),
            text("请提供入会码 channelCode 或工会 unitId。", "Give a channelCode or a unitId.")),
    CHANNEL_AND_UNIT_DIFFER(
            422,
            text("入会码与所选工会不一致", "Channel and union do not belong together"),
            text("该入会码属于另一工会，请只提供其中一项。", "The channel is another union's; give one of the two.")),
    UNIT_UNKNOWN(
            422,
            text("没有这个工会", "The union is unknown"),
            text("所选工会不存在，请重新选择。", "There is no such union.")),
    UNIT_NOT_TAKING_MEMBERS(
            422,
            text("该工会不接收会员", "The union takes no members"),
            text(
                    "该工会尚在筹备、已锁定或已撤销，或者是不直接发展会员的地方总工会。请选择所在单位、街道（乡镇）、社区（村）、园区或行业的工会。",
                    "It is being founded, locked or has ended, or it is a local federation, which"
                            + " takes no members directly. Choose the union of your employer,"
                            + " township, village, park or trade.")),
    GROUP_NOT_IN_CHANNEL(
            422,
            text("该入会码不面向所选群体", "The channel is not for this group"),
            text("该入会码面向：{0}。", "The channel is for: {0}.")),
    TOO_YOUNG(
            422,
            text("未达到入会年龄", "Too young to join"),
            text("年满 {0} 周岁方可加入工会。", "Joining is possible from the age of {0} on.")),
    CONSENT_MISSING(
            422,
            text("缺少必要的同意", "A required consent is missing"),
            text("请阅读并同意“{0}”（第 {1} 版）。", "Read and consent to {0}, version {1}.")),
    CONSENT_OUTDATED(
            422,
            text("告知书已更新", "The notice has changed"),
            text(
                    "“{0}”已更新为第 {1} 版，请重新阅读并同意。",
                    "{0} is now version {1}; read it and consent anew.")),
    CONSENT_UNKNOWN(
            422,
            text("没有这份告知书", "There is no such notice"),
            text("请使用 GET /api/v1/notices 返回的告知书。", "Use those that GET /api/v1/notices gives.")),
    TOO_MANY_IDS(
            422,
            text("一次处理的申请过多", "Too many at once"),
            text("一次最多处理 {0} 份申请。", "At the most {0} applications at once.")),
    BIRTH_DATE_IMPOSSIBLE(
            422,
            text("出生日期不可能", "The date of birth is impossible"),
            text("请对照证件核对出生日期。", "Compare it with the document."));

    private final Words words;

    JoiningProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
