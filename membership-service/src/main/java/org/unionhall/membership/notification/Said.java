package org.unionhall.membership.notification;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;

/**
 * What a template says; see {@link Template}.
 *
 * @param message the text message
 */
record Said(Text title, Text body, String message) {

    static final Said DATA_COPY_ASKED =
            new Said(
                    text("正在生成您的信息副本", "A copy of your data is being made"),
                    text(
                            "有人使用您的账号申请了本人信息副本，生成后可在“谁查看过我”页下载。如非本人操作，请退出所有设备并联系工会。",
                            "A copy of your data was asked for with your account; it can be taken"
                                + " at “Who looked at me”. If it was not you, sign out everywhere"
                                + " and tell your union."),
                    "【工会】您的账号申请了本人信息副本。如非本人操作，请登录并退出所有设备。");

    static final Said FACTOR_ENROLLED =
            new Said(
                    text("已启用动态口令", "A second factor was set up"),
                    text(
                            "您的账号已启用动态口令，今后登录还需输入验证器应用显示的口令。如非本人操作，请立即联系上级工会。",
                            "Signing in to your account now needs a code of an authenticator app as"
                                    + " well. If it was not you, tell the union above at once."),
                    "【工会】您的账号已启用动态口令。如非本人操作，请立即联系上级工会。");

    static final Said FACTOR_RECOVERY_USED =
            new Said(
                    text("使用了恢复码", "A recovery code was used"),
                    text(
                            "您账号的一个恢复码已被使用。如非本人操作，请立即停用动态口令并重新设置。",
                            "A recovery code of your account was used. If it was not you, remove"
                                    + " the second factor at once and set it up anew."),
                    "【工会】您账号的一个恢复码已被使用。如非本人操作，请立即登录处理。");

    static final Said FACTOR_CODES_RENEWED =
            new Said(
                    text("恢复码已更换", "The recovery codes were renewed"),
                    text(
                            "您账号的恢复码已全部更换，原有恢复码作废。如非本人操作，请立即停用动态口令并重新设置。",
                            "Your account has new recovery codes, and those before are void. If it"
                                    + " was not you, remove the second factor at once and set it up"
                                    + " anew."),
                    "【工会】您账号的恢复码已全部更换。如非本人操作，请立即登录处理。");

    static final Said FACTOR_REMOVED =
            new Said(
                    text("动态口令已停用", "The second factor was removed"),
                    text(
                            "您账号的动态口令已停用，所有登录均已退出。如非本人操作，请立即重新登录并设置动态口令。",
                            "Your account has no second factor any more, and all its sign-ins have"
                                    + " ended. If it was not you, sign in and set it up again at"
                                    + " once."),
                    "【工会】您账号的动态口令已停用，所有登录均已退出。如非本人操作，请立即重新登录。");

    static final Said CORRECTED =
            new Said(
                    text("您的会员信息已更正", "Your data were put right"),
                    text(
                            "“{0}”更正了您的会员信息，请在“我的资料”中查看更正记录。如有异议，可以申请更正。",
                            "{0} has put your data right: see what changed under “My data”. If it"
                                    + " is wrong, ask for a correction."),
                    "【工会】您的会员信息已更正，请登录查看。");

    static final Said CORRECTION_REFUSED =
            new Said(
                    text("您的更正申请未获同意", "Your correction was refused"),
                    text(
                            "“{0}”没有同意您的更正申请，请查看原因。",
                            "{0} has refused the correction you asked for; see why."),
                    "【工会】您的信息更正申请已有答复，请登录查看。");

    static final Said MERGE_PROPOSED =
            new Said(
                    text("有人提出合并您的会籍", "A merge of your membership was proposed"),
                    text(
                            "“{0}”认为您的会籍与另一条记录属于同一人，提出合并。如有异议，请在 {1} 前登录提出；提出异议后不会合并。",
                            "{0} says that your membership and another record are of one person and"
                                    + " wants to merge them. If that is wrong, object by {1}: then"
                                    + " nothing is merged."),
                    "【工会】有人提出将您的会籍与另一条记录合并。如有异议，请尽快登录提出。");

    static final Said MERGE_MOVED =
            new Said(
                    text("会籍合并有新进展", "A merge of your membership has moved on"),
                    text(
                            "您的会籍合并有新进展，请查看。如有异议请联系工会。",
                            "The merge of your membership has moved on: see how. If it is wrong,"
                                    + " tell your union."),
                    "【工会】您的会籍合并有新进展，请登录查看；有异议请联系工会。");

    static final Said ENTERED_APPLICATION_MOVED =
            new Said(
                    text("您代录的入会申请有新进展", "An application you entered has moved on"),
                    text(
                            "您向“{0}”代录的入会申请有新进展，请查看并告知申请人。",
                            "The application to {0} that you entered from paper has moved on: see"
                                    + " how, and tell the applicant."),
                    "【工会】您代录的入会申请有新进展，请登录查看。");

    static final Said DISPUTE_ABOUT_YOU =
            new Said(
                    text("有人对您的身份登记提出争议", "Your identity is disputed"),
                    text(
                            "有人持证件原件到工会，称您登记的证件属于其本人。请在期限内说明情况，由上级工会决定。",
                            "Somebody has shown the original of the document you are registered"
                                    + " with. Say in time how it is; the union above decides."),
                    "【工会】您的身份登记有争议，请登录说明情况。");

    static final Said DISPUTE_MOVED =
            new Said(
                    text("身份争议有新进展", "A dispute about an identity has moved on"),
                    text(
                            "与您有关的身份争议有新进展，请查看结果和说明。",
                            "The dispute about an identity that concerns you has moved on: see"
                                    + " how."),
                    "【工会】与您有关的身份争议有新进展，请登录查看。");

    static final Said ERASURE_ASKED =
            new Said(
                    text("您申请删除个人信息", "You asked to be erased"),
                    text(
                            "有人使用您的账号申请删除您的个人信息。工会核验身份并经上级工会批准后办理，在此之前可以撤回。如非本人操作，请立即撤回并退出所有设备。",
                            "Your data are to be erased, as was asked with your account. Your union"
                                    + " makes sure that it is you, and the one above approves it;"
                                    + " until then you can withdraw it. If it was not you, withdraw"
                                    + " it at once and sign out everywhere."),
                    "【工会】您的账号申请删除个人信息。如非本人操作，请立即登录撤回。");

    static final Said ERASURE_MOVED =
            new Said(
                    text("删除申请有新进展", "Your erasure has moved on"),
                    text(
                            "您的删除申请有新进展，请查看。批准后账号即退出登录，期限内可用原手机号登录并凭证件恢复。",
                            "Your erasure has moved on: see how. Once it is approved you are signed"
                                    + " out; for some days you can sign in with the same mobile and"
                                    + " have the data restored by your document."),
                    "【工会】您的删除申请有新进展，请登录查看。");

    static final Said MOBILE_CLAIMED =
            new Said(
                    text("有人申请将您的账号改用另一手机号登录", "Somebody claims your account"),
                    text(
                            "有人凭姓名、证件号和本手机号申请将您的账号改用另一手机号登录。如非本人操作，请在期限内登录并终止；逾期未终止的，账号将改用新手机号。",
                            "By name, document and this number somebody asks that your account be"
                                    + " reached by another mobile. If it was not you, sign in and"
                                    + " stop it in time; otherwise it will be."),
                    "【工会】有人申请将您的账号改用另一手机号。如非本人操作，请尽快登录终止。");

    static final Said MOBILE_RELEASE_ASKED =
            new Said(
                    text("您的账号将不再使用本手机号", "Your account is to lose its mobile"),
                    text(
                            "有人登录您的账号，声明本手机号已换人使用。如非本人操作，请在期限内登录并终止；逾期未终止的，账号将与本手机号解除关联，您可用新手机号认领。",
                            "Somebody signed in to your account and says that this number is"
                                + " another person's now. If it is yours, stop it in time;"
                                + " otherwise the account loses the number, and you can claim it by"
                                + " another."),
                    "【工会】您的账号将与本手机号解除关联。如非本人操作，请尽快登录终止。");

    static final Said MOBILE_CHANGED =
            new Said(
                    text("登录手机号已更换", "Your mobile was changed"),
                    text(
                            "您的账号已改用本手机号登录，原有登录已全部退出。如非本人操作，请立即联系工会。",
                            "Your account is reached by this number now, and was signed out"
                                    + " everywhere. If it was not you, tell your union at once."),
                    "【工会】您的账号已改用本手机号登录。如非本人操作，请立即联系工会。");
}
