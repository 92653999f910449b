package org.unionhall.membership.notification;

import static org.unionhall.platform.web.problem.Text.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.unionhall.platform.web.problem.Text;

/**
 * What people are told, in both languages. A text message goes out through a provider and may be
 * read over a shoulder: it names no union, no person and no reason.
 */
@SuppressWarnings("ImmutableEnumChecker") // texts and names cannot be changed
public enum Template {
    APPLICATION_APPROVED(
            text("入会申请已通过", "Your application was approved"),
            text(
                    "您向“{0}”提交的入会申请已审核通过，您已成为工会会员。",
                    "{0} has approved your application: you are a member of the union."),
            "【工会】您的入会申请已审核通过，请登录查看。"),
    APPLICATION_RETURNED(
            text("入会申请被退回", "Your application was returned"),
            text(
                    "您向“{0}”提交的入会申请需要补正，请查看审核意见，修改后重新提交。",
                    "{0} asks you to correct your application: see what it says and submit it"
                            + " again."),
            "【工会】您的入会申请需要补正，请登录查看审核意见。"),
    APPLICATION_HANDED_OVER(
            text("入会申请已转其他工会", "Another union has your application"),
            text(
                    "您所申请的工会已并入或撤销，您的入会申请已转由“{0}”办理，无需重新提交。",
                    "The union you applied to has ended. {0} has your application now; you need not"
                            + " submit it again."),
            "【工会】您的入会申请已转由其他工会办理，请登录查看。"),
    APPLICATION_REJECTED(
            text("入会申请未通过", "Your application was rejected"),
            text(
                    "您向“{0}”提交的入会申请未通过审核，请查看审核意见。",
                    "{0} has not approved your application: see what it says."),
            "【工会】您的入会申请未通过审核，请登录查看审核意见。"),
    TRANSFER_ASKED(
            text("工会提出转接您的会员关系", "A union has asked to transfer your membership"),
            text(
                    "工会提出将您的会员关系转到“{0}”。不同意的，可在办结前撤回。",
                    "A union asks to transfer your membership to {0}. If you do not want it,"
                            + " withdraw it before it is done."),
            "【工会】有工会提出转接您的会员关系，请登录查看。"),
    TRANSFER_RELEASED(
            text("原工会已同意转出", "Your former union has agreed"),
            text(
                    "原工会已同意（或逾期视为同意）将您的会员关系转到“{0}”，等待该工会接收。",
                    "Your union lets you go to {0}, or has been silent for so long that it does."
                            + " {0} has to answer now."),
            "【工会】您的会员关系转接有新进展，请登录查看。"),
    TRANSFER_COMPLETED(
            text("会员关系已转接", "Your membership was transferred"),
            text(
                    "您的会员关系已转到“{0}”，会员证号和入会时间不变。",
                    "You are a member of {0} now; your number and the day you joined stay."),
            "【工会】您的会员关系已转接完成，请登录查看。"),
    TRANSFER_REFUSED(
            text("会员关系转接未获同意", "Your transfer was refused"),
            text(
                    "将您的会员关系转到“{0}”的申请未获同意，会员关系不变，请查看原因。",
                    "Your transfer to {0} was refused; your membership stays where it is. See"
                            + " why."),
            "【工会】您的会员关系转接未获同意，请登录查看。"),
    TRANSFER_WITHDRAWN(
            text("会员关系转接已撤回", "A transfer was withdrawn"),
            text(
                    "工会已撤回将您的会员关系转到“{0}”的申请，会员关系不变。",
                    "The union has withdrawn your transfer to {0}; your membership stays where it"
                            + " is."),
            "【工会】您的会员关系转接已撤回，请登录查看。"),
    TRANSFER_LAPSED(
            text("会员关系转接已失效", "Your transfer has ended"),
            text(
                    "“{0}”目前不能接收会员，转接已失效，会员关系不变。请改选其他工会。",
                    "{0} takes no members any more, so your transfer has ended; your membership"
                            + " stays where it is. Choose another union."),
            "【工会】您的会员关系转接已失效，请登录查看。"),
    MEMBERSHIP_CHANGED(
            text("会籍已变动", "Your membership has changed"),
            text("您在“{0}”的会籍已变动，请查看。", "Your membership at {0} has changed: see why."),
            "【工会】您的会籍已变动，请登录查看；有异议请联系工会。"),
    EXPULSION_PROPOSED(
            text("工会提出开除会籍", "Your expulsion was proposed"),
            text("“{0}”提出开除您的会籍，待上级工会备案。", "{0} wants to expel you; the union above decides."),
            "【工会】您的会籍有重要事项，请登录查看。"),
    EXPULSION_DROPPED(
            text("开除会籍未生效", "Your expulsion was dropped"),
            text("“{0}”提出的开除会籍未生效，会籍不变。", "The expulsion {0} proposed was dropped: you stay."),
            "【工会】您的会籍有新进展，请登录查看。"),
    APPOINTMENT_GIVEN(
            NotificationKind.OFFICE,
            text("新的任职", "You were given an office"),
            text(
                    "您在“{0}”的任职已登记，自 {1} 起可以办理相应工作。",
                    "An office at {0} was given to you; you may act for it from {1}."),
            "【工会】您有新的工会任职，请登录查看。",
            "unit",
            "from"),
    LEGAL_PERSON_APPROVED(
            text("法人登记申请已批准", "A registration was approved"),
            text(
                    "“{0}”的工会法人登记申请已批准，请查看证书信息。",
                    "The registration that {0} applied for was approved: see its certificate."),
            "【工会】您提交的工会法人登记申请已批准，请登录查看。"),
    LEGAL_PERSON_RETURNED(
            text("法人登记申请被退回", "A registration was returned"),
            text(
                    "“{0}”的工会法人登记申请需要补正，请查看意见，修改后重新提交。",
                    "The registration that {0} applied for has to be corrected: see what is missing"
                            + " and hand it in again."),
            "【工会】您提交的工会法人登记申请需要补正，请登录查看。"),
    LEGAL_PERSON_REJECTED(
            text("法人登记申请未获批准", "A registration was rejected"),
            text(
                    "“{0}”的工会法人登记申请未获批准，请查看意见。",
                    "The registration that {0} applied for was rejected: see why."),
            "【工会】您提交的工会法人登记申请未获批准，请登录查看。"),
    LEGAL_PERSON_OVERDUE(
            text("法人登记申请逾期未答复", "A registration was not answered in time"),
            text(
                    "“{0}”的工会法人登记申请已超过审查时限，可联系登记机关或其上级工会。",
                    "The registration that {0} applied for was not answered in time: ask the"
                            + " registering union or the one above it."),
            "【工会】您提交的工会法人登记申请已超过审查时限，请登录查看。"),
    FOUNDING_MOVED(
            text("建会申请有新进展", "Your founding has moved on"),
            text("您申请成立的“{0}”有新进展，请查看。", "Your application to found {0} has moved on: see how."),
            "【工会】您的建会申请有新进展，请登录查看。"),
    CERTIFICATE_ENDS(
            NotificationKind.WAITING,
            text("工会证书即将到期", "A certificate ends"),
            text(
                    "“{0}”的工会证书有效期至 {1}，现在可以申请换发。",
                    "The certificate of {0} is valid until {1}; it can be renewed now."),
            "【工会】您所在工会的证书即将到期，请登录办理换发。",
            "unit",
            "until"),
    TASKS_WAIT(
            NotificationKind.WAITING,
            text("今日待办", "What waits today"),
            text("您有 {0} 项待办，其中 {1} 项已逾期。", "{0} things wait for you, {1} of them late."),
            "【工会】您有新的待办事项，请登录查看。",
            "waiting",
            "late"),
    ANNOUNCEMENT(
            NotificationKind.ANNOUNCEMENTS,
            text("工会公告", "Your union announces"),
            text("“{0}”发布公告：{1}", "{0} announces: {1}"),
            "【工会】您所在的工会发布了公告，请登录查看。",
            "unit",
            "title"),
    ANNOUNCEMENT_WITHDRAWN(
            NotificationKind.ANNOUNCEMENTS,
            text("公告已撤回", "An announcement was withdrawn"),
            text("“{0}”已撤回公告“{1}”。", "{0} has withdrawn its announcement “{1}”."),
            "【工会】您所在的工会撤回了一条公告，请登录查看。",
            "unit",
            "title"),
    MEMBER_CORRECTED(NotificationKind.DECISIONS, Said.CORRECTED, "unit"),
    CORRECTION_REFUSED(NotificationKind.DECISIONS, Said.CORRECTION_REFUSED, "unit"),
    DATA_COPY_ASKED(NotificationKind.ACCOUNT, Said.DATA_COPY_ASKED),
    ENTERED_APPLICATION_MOVED(NotificationKind.DECISIONS, Said.ENTERED_APPLICATION_MOVED, "unit"),
    DISPUTE_ABOUT_YOU(NotificationKind.DECISIONS, Said.DISPUTE_ABOUT_YOU),
    DISPUTE_MOVED(NotificationKind.DECISIONS, Said.DISPUTE_MOVED),
    MERGE_PROPOSED(NotificationKind.DECISIONS, Said.MERGE_PROPOSED, "unit", "until"),
    MERGE_MOVED(NotificationKind.DECISIONS, Said.MERGE_MOVED),
    ERASURE_ASKED(NotificationKind.ACCOUNT, Said.ERASURE_ASKED),
    ERASURE_MOVED(NotificationKind.ACCOUNT, Said.ERASURE_MOVED),
    MOBILE_CLAIMED(NotificationKind.ACCOUNT, Said.MOBILE_CLAIMED),
    MOBILE_RELEASE_ASKED(NotificationKind.ACCOUNT, Said.MOBILE_RELEASE_ASKED),
    MOBILE_CHANGED(NotificationKind.ACCOUNT, Said.MOBILE_CHANGED),
    SECOND_FACTOR_ENROLLED(NotificationKind.ACCOUNT, Said.FACTOR_ENROLLED),
    SECOND_FACTOR_RECOVERY_USED(NotificationKind.ACCOUNT, Said.FACTOR_RECOVERY_USED),
    SECOND_FACTOR_CODES_RENEWED(NotificationKind.ACCOUNT, Said.FACTOR_CODES_RENEWED),
    SECOND_FACTOR_REMOVED(NotificationKind.ACCOUNT, Said.FACTOR_REMOVED);

    private final NotificationKind kind;
    private final Text title;
    private final Text body;
    private final String message;
    private final List<String> facts;

    Template(NotificationKind kind, Said said, String... facts) {
        this(kind, said.title(), said.body(), said.message(), facts);
    }

    /** What was decided or has happened, at a union that the sentence names. */
    Template(Text title, Text body, String message) {
        this(NotificationKind.DECISIONS, title, body, message, "unit");
    }

    Template(NotificationKind kind, Text title, Text body, String message, String... facts) {
        this.kind = kind;
        this.title = title;
        this.body = body;
        this.message = message;
        this.facts = List.of(facts);
    }

    NotificationKind kind() {
        return kind;
    }

    String title(Locale locale) {
        return title.in(locale);
    }

    /** The sentence with the facts filled in; one that is missing is left empty. */
    String body(Map<String, String> known, Locale locale) {
        return body.in(locale, facts.stream().map(fact -> known.getOrDefault(fact, "")).toArray());
    }

    /** The text message: the same for everybody, in Chinese. */
    String message() {
        return message;
    }
}
