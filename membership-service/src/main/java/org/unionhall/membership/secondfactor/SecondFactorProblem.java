package org.unionhall.membership.secondfactor;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a second factor is not set up, used or removed. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum SecondFactorProblem implements WordedProblem {
    SIGN_IN_NOT_FRESH(
            403,
            text("登录时间过久", "You signed in too long ago"),
            text(
                    "为保护您的账号，请退出并重新登录，在登录后 {0} 分钟内设置。",
                    "To protect your account, sign out, sign in again, and set it up within {0}"
                            + " minutes.")),
    SECOND_FACTOR_ON(
            409,
            text("已启用动态口令", "A second factor is set up already"),
            text(
                    "要更换手机或应用，请先停用，再重新设置。",
                    "To change the telephone or the app, remove it first, then set it up again.")),
    SECOND_FACTOR_OFF(
            404,
            text("未启用动态口令", "There is no second factor"),
            text("该账号没有启用动态口令。", "The account has none in force.")),
    SECOND_FACTOR_NOT_BEGUN(
            404,
            text("设置已失效", "Setting it up was not begun, or took too long"),
            text("请重新开始设置，并扫描新的二维码。", "Begin again and scan the new code.")),
    SECOND_FACTOR_WRONG(
            422,
            text("动态口令不正确", "The code is not right"),
            text(
                    "请输入验证器应用当前显示的 6 位口令；每个口令只能使用一次。也可输入一个未用过的恢复码。手机时间须准确。",
                    "Give the six digits the app shows now; each code is good once. A recovery code"
                            + " that was not used does as well. The telephone's clock must be"
                            + " right.")),
    SECOND_FACTOR_TOO_OFTEN(
            429,
            text("动态口令今日错误次数过多", "Too many wrong codes today"),
            text(
                    "请明天再试，或使用一个恢复码。若不是您本人操作，请联系上级工会。",
                    "Try again tomorrow, or use a recovery code. If it was not you, tell the union"
                            + " above.")),
    SECOND_PERSON_NEEDED(
            409,
            text("不能为本人停用", "Nobody does this for themselves"),
            text(
                    "请由另一位有权限的人员停用，或用口令、恢复码自行停用。",
                    "Ask somebody else who may, or remove it with a code of your own."));

    private final Words words;

    SecondFactorProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
