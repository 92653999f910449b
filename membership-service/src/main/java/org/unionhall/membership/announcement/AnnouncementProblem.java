package org.unionhall.membership.announcement;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why something cannot be announced. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum AnnouncementProblem implements WordedProblem {
    ANNOUNCEMENT_TOO_SHORT(
            422,
            text("内容过短", "Too short"),
            text("请至少填写 {0} 个字。", "Write at least {0} characters.")),
    ANNOUNCEMENT_NOT_PLAIN(
            422,
            text("公告只能是纯文字", "Announcements are plain text"),
            text(
                    "不得含有网址、网页标记，行首不得为 =、+、@ 等公式符号。请改用文字说明在哪里办理、查看。",
                    "No addresses of the web, no markup, and no line that begins like a formula"
                            + " (=, +, @). Say in words where something is done or read.")),
    ANNOUNCEMENT_HOLDS_NUMBER(
            422,
            text("公告含有个人号码", "The announcement holds somebody's number"),
            text(
                    "请删去身份证号码和手机号码；联系方式请填写工会办公电话。",
                    "Take out resident ID numbers and mobiles; give the union's office telephone to"
                            + " be called at.")),
    ANNOUNCEMENT_DAY_OVER(
            422,
            text("截止日期已过", "Its last day is over"),
            text(
                    "公告的截止日期不能早于今天（{0}），请修改。",
                    "The last day of an announcement cannot be before today, {0}; correct it.")),
    ANNOUNCEMENT_NOT_DRAFT(
            409,
            text("公告已发布", "The announcement is not a draft any more"),
            text(
                    "该公告当前为 {0}，不能修改或再次发布。如内容有误，请撤回后另发。",
                    "The announcement is {0} and cannot be corrected or published again. If it is"
                            + " wrong, withdraw it and write another.")),
    ANNOUNCEMENT_WITHDRAWN(
            409,
            text("公告已撤回", "The announcement was withdrawn"),
            text("该公告已撤回，不能再变更。", "It was withdrawn and cannot change any more.")),
    UNION_CANNOT_ANNOUNCE(
            409,
            text("该工会目前不能发布公告", "The union cannot announce anything now"),
            text(
                    "该工会不是正常状态（筹备、已锁定、撤销、解散或合并），不能发布公告。",
                    "It is being founded, is locked or has ended, so nothing can be announced for"
                            + " it.")),
    TOO_MANY_DRAFTS(
            409,
            text("该工会的公告草稿已达上限", "The union keeps too many drafts"),
            text(
                    "一个工会最多保存 {0} 份公告草稿，请先修改并发布已有的草稿。",
                    "A union keeps {0} drafts of announcements; correct one of them and publish"
                            + " it.")),
    TOO_MANY_ANNOUNCEMENTS(
            429,
            text("该工会今日公告已达上限", "The union has announced enough today"),
            text(
                    "一个工会每日最多发布 {0} 条公告，请明日再发。",
                    "A union publishes {0} announcements a day; publish this one tomorrow."));

    private final Words words;

    AnnouncementProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
