package org.unionhall.membership.erasable;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;

/** What is kept about a person, in the order in which an erasure shows it. */
@SuppressWarnings("ImmutableEnumChecker") // texts cannot be changed
public enum Part {
    ACCOUNT(
            Fate.UNMARKED,
            text("账号：姓名、手机号", "Account: name and mobile"),
            text("只留账号编号，供台账引用。", "Only its id stays, which ledgers name.")),
    SIGN_INS(
            Fate.ERASED,
            text("登录与设备", "Sign-ins and devices"),
            text("立即退出所有设备。", "You are signed out everywhere at once.")),
    MOBILE_CHANGES(
            Fate.ERASED,
            text("更换手机号的记录", "Changes of the mobile"),
            text("恢复后不再找回。", "They do not come back after a restoration.")),
    SECOND_FACTOR(
            Fate.ERASED,
            text("动态口令", "Second factor"),
            text("恢复后须重新设置。", "It has to be set up again after a restoration.")),
    WECHAT(
            Fate.ERASED,
            text("微信绑定", "WeChat"),
            text("恢复后须重新绑定。", "It has to be bound again after a restoration.")),
    NOTICES(
            Fate.ERASED,
            text("收到的消息", "Messages received"),
            text("恢复后不再找回。", "They do not come back after a restoration.")),
    FILES(
            Fate.ERASED,
            text("信息副本等文件", "Files, such as copies of your data"),
            text("恢复后可重新申请。", "They can be asked for again after a restoration.")),
    APPLICATIONS(
            Fate.UNMARKED,
            text("入会申请", "Applications"),
            text(
                    "姓名、证件、用人单位删除；同意记录按《个人信息保护法》第五十六条至少保存三年。",
                    "Name, document and employer go; the record of consent stays for three years at"
                            + " least (PIPL, article 56).")),
    CONSENTS(
            Fate.KEPT,
            text("同意的撤回与重新同意", "Consents taken back and given again"),
            text(
                    "按《个人信息保护法》第五十六条至少保存三年，不含姓名和号码。",
                    "They stay for three years at least (PIPL, article 56), without name and"
                            + " numbers.")),
    CHECKS(
            Fate.ERASED,
            text("实名核验", "Real-name checks"),
            text("核验结果一并删除。", "The results go as well.")),
    MEMBERSHIP(
            Fate.UNMARKED,
            text("会籍", "Membership"),
            text(
                    "姓名、证件、手机号、出生日期、用人单位删除；会员证号、工会和起止时间按《中华人民共和国档案法》保存。",
                    "Name, document, mobile, birth date and employer go; number, union and days"
                            + " stay under the Archives Law.")),
    MOVEMENTS(
            Fate.KEPT,
            text("会籍台账", "Ledger of the membership"),
            text(
                    "会籍变动按《中华人民共和国档案法》永久保存，不含姓名和号码。",
                    "It stays for good under the Archives Law, without name and numbers.")),
    TRANSFERS(
            Fate.UNMARKED,
            text("会员关系转接", "Transfers"),
            text("申请理由删除，办理过程保留。", "The reasons go, the steps stay.")),
    STANDING(
            Fate.UNMARKED,
            text("退会与开除", "Leaving and expulsion"),
            text("理由和意见删除，结果保留。", "Reasons go, the results stay.")),
    CORRECTIONS(
            Fate.UNMARKED,
            text("更正记录", "Corrections"),
            text("更正前后的内容删除，更正过程保留。", "What was corrected goes, that it was stays.")),
    CORRECTION_REQUESTS(
            Fate.UNMARKED,
            text("更正申请", "Requests for correction"),
            text("申请内容和理由删除，结果保留。", "Contents and reasons go, the results stay.")),
    DISPUTES(
            Fate.UNMARKED,
            text("身份争议", "Disputes about the identity"),
            text("姓名、证件和说明删除，结果保留。", "Name, document and statements go, the results stay.")),
    MERGES(
            Fate.UNMARKED,
            text("重复会籍合并", "Merges of two records"),
            text("理由、异议和意见删除，结果保留。", "Reasons and objections go, the results stay.")),
    LOOKS(
            Fate.KEPT,
            text("查看记录", "Who looked at you"),
            text(
                    "审计日志按《网络安全法》至少保存六个月，平台保存三年，不含姓名和号码。",
                    "The audit trail stays for three years (Cybersecurity Law: at least six"
                            + " months), without name and numbers.")),
    OFFICES(
            Fate.KEPT,
            text("工会任职", "Offices"),
            text("任职记录不含姓名和号码。", "The record has neither name nor number."));

    private final Fate fate;
    private final Text title;
    private final Text why;

    Part(Fate fate, Text title, Text why) {
        this.fate = fate;
        this.title = title;
        this.why = why;
    }

    public Fate fate() {
        return fate;
    }

    public Text title() {
        return title;
    }

    /** What goes and what stays, and by which law. */
    public Text why() {
        return why;
    }
}
