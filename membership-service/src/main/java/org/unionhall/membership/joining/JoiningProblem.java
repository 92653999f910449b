package org.unionhall.membership.joining;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Text;

/** Why an application, or a decision about one, is refused. */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of two strings
public enum JoiningProblem implements ProblemType {
    APPLICATION_NOT_FOUND(
            404,
            text("没有这份申请", "There is no such application"),
            text("申请不存在，或不在您的工作范围内。", "It does not exist, or it is outside your scope.")),
    ALREADY_APPLIED(
            409,
            text("已有入会申请", "There is an application already"),
            text(
                    "该证件或账号已有一份入会申请正在审核，请勿重复提交。",
                    "An application of this document or account is being reviewed.")),
    ALREADY_A_MEMBER(
            409,
            text("已经是工会会员", "A member already"),
            text(
                    "该证件或账号已是工会会员。一次入会、动态接转：变更单位请办理会籍转接。",
                    "This document or account is a member's. To change unions, ask for a"
                            + " transfer.")),
    ALREADY_DECIDED(
            409,
            text("申请已处理", "The application is decided"),
            text("该申请当前状态为 {0}，不能再进行此操作。", "The application is {0}; this can no longer be done.")),
    APPLICANT_ONLY(
            403,
            text("只有申请人本人可以办理", "For the applicant alone"),
            text(
                    "修改和撤回由申请人本人办理；审核人员可以退回补正。",
                    "The applicant corrects and withdraws; a reviewer may return it for"
                            + " correction.")),
    OWN_APPLICATION(
            403,
            text("不能审核本人的申请", "Nobody decides their own application"),
            text("请由其他审核人员办理。", "Ask a colleague to review it.")),
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
            text("该工会暂不接收会员", "The union takes no members"),
            text(
                    "该工会尚在筹备、已锁定或已撤销，请联系上级工会。",
                    "It is being founded, locked or dissolved; ask the union above.")),
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

    private final int status;
    private final Text title;
    private final Text detail;

    JoiningProblem(int status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
