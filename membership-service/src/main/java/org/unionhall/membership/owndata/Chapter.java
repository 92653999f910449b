package org.unionhall.membership.owndata;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;

/** The sheets of a copy, in their order. */
@SuppressWarnings("ImmutableEnumChecker") // texts cannot be changed
public enum Chapter {
    ACCOUNT(text("账号与任职", "Account and offices")),
    SIGN_INS(text("已登录的设备", "Sign-ins")),
    MOBILE_CHANGES(text("更换手机号", "Changes of the mobile")),
    MEMBERSHIP(text("会籍", "Membership")),
    MOVEMENTS(text("会籍变动", "Ledger")),
    APPLICATIONS(text("入会申请", "Applications")),
    TRANSFERS(text("会员关系转接", "Transfers")),
    STANDING(text("退会与开除", "Leaving and expulsion")),
    CORRECTIONS(text("已作的更正", "Corrections")),
    CORRECTION_REQUESTS(text("更正申请", "Requests for correction")),
    DISPUTES(text("身份争议", "Disputes about my identity")),
    MERGES(text("重复会籍合并", "Merges of my records")),
    CONSENTS(text("我的同意", "Consents")),
    ERASURES(text("删除申请", "Erasures")),
    NOTICES(text("收到的消息", "Messages received")),
    LOOKS(text("谁查看过我", "Who looked at me"));

    private final Text title;

    Chapter(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }
}
