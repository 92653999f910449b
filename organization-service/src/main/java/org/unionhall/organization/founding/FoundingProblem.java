package org.unionhall.organization.founding;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why somebody cannot apply for a founding, or an application not be decided like that. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum FoundingProblem implements WordedProblem {
    REAL_NAME_NEEDED(
            403,
            text("尚未通过实名核验", "Your real name is not checked yet"),
            text(
                    "申请建会须先通过实名核验：请先申请入会并等待核验，通过后重新登录再提交。",
                    "Apply to join a union first, so that the registry checks your name and"
                            + " document; sign in again once it has, and hand this in.")),
    OWN_FOUNDING(
            403,
            text("不能办理本人提交的申请", "You cannot decide on your own application"),
            text(
                    "该申请由您提交，请由上级工会的其他人员办理。",
                    "You handed it in; somebody else of the union above has to decide.")),
    NOT_YOUR_FOUNDING(
            403,
            text("只有申请人可以这样办理", "Only its applicant can do that"),
            text(
                    "申请由申请人修改或撤回；您可以退回、转办、批准或不予批准。",
                    "Its applicant corrects and withdraws it; you return it, pass it on, approve or"
                            + " reject it.")),
    FOUNDING_OPEN(
            409,
            text("您已提交过同名的申请", "You have applied for this union already"),
            text(
                    "请先查看或撤回原申请，再提交同名的申请。",
                    "See or withdraw that application before you hand in another of the name.")),
    FOUNDINGS_OPEN(
            409,
            text("未办结的建会申请过多", "Too many of your applications are open"),
            text(
                    "每个账号同时最多有 {0} 件未办结的申请，请等待办结或撤回。",
                    "An account has {0} open ones at the most; wait or withdraw one.")),
    TOO_MANY_FOUNDINGS(
            429,
            text("今日提交次数已达上限", "You have applied too often today"),
            text(
                    "每个账号每日最多提交 {0} 件建会申请，请明日再试。",
                    "An account applies {0} times a day at the most; try again tomorrow.")),
    FOUNDING_NOT_WAITING(
            409,
            text("该申请当前不能这样办理", "The application does not wait for that"),
            text(
                    "该申请的状态为 {0}，不能进行此项操作，请刷新后查看。",
                    "It stands at {0} and does not wait for that; read it again.")),
    FOUNDING_NOT_APPROVED(
            409,
            text("尚无批复", "There is no approval to print"),
            text(
                    "只有已批准的建会申请可以打印批复。",
                    "Only an application that was approved has a written approval.")),
    EMPLOYER_HAS_UNION(
            409,
            text("该单位已建立工会", "The employer has a union"),
            text(
                    "该统一社会信用代码的单位已建立单独基层工会；请核对代码，或加入已有工会。",
                    "The employer of this credit code has a union of its own; check the code, or"
                            + " join that union.")),
    NO_UPPER_UNION(
            422,
            text("找不到当地的总工会", "No federation answers for this place"),
            text(
                    "本平台没有该地区的总工会；请核对地区代码，或选择上级工会。",
                    "The platform has no federation of this region; check the region, or choose the"
                            + " union above.")),
    KIND_NOT_APPLIED_FOR(
            422,
            text("该类工会不在此申请", "Unions of this kind are not applied for"),
            text(
                    "{0}由总工会或所在工会设立，不接受在线申请；请选择其他类型。",
                    "A {0} is set up by the federation or within a union; choose another kind.")),
    MORE_THAN_WORKERS(
            422,
            text("人数超过职工总数", "More than there are workers"),
            text("该人数不能超过职工总数 {0}。", "It cannot be more than the {0} workers.")),
    LEAD_NEEDED(
            422,
            text("缺少筹备组组长", "Somebody has to lead the preparation"),
            text("请填写筹备组组长。", "Name who leads the preparatory group.")),
    UPPER_UNION_STAYS(
            422,
            text("不能更换受理的工会", "The union it is with stays"),
            text(
                    "补正时不能更换受理的工会；请撤回后重新申请，或请受理的工会转办。",
                    "A correction keeps it; withdraw and apply anew, or ask that union to pass it"
                            + " on.")),
    PASSED_TO_ITSELF(
            422,
            text("申请已在该工会", "It is with that union already"),
            text("请选择另一个工会。", "Choose another union."));

    private final Words words;

    FoundingProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
