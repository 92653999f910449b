package org.unionhall.membership.signin;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a sign-in is refused. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum SignInProblem implements WordedProblem {
    CODE_TOO_OFTEN(
            429,
            text("验证码发送过于频繁", "Codes were asked for too often"),
            text(
                    "该手机号近期获取验证码次数过多，请在 {0} 秒后再试。",
                    "Too many codes went to this number; try again in {0} seconds.")),
    CODE_INVALID(
            422,
            text("验证码不正确", "The code is not right"),
            text("请输入短信中的 6 位验证码。", "Give the six digits of the message.")),
    CODE_GUESSED_TOO_OFTEN(
            429,
            text("验证码尝试次数过多", "Codes were tried too often"),
            text(
                    "该手机号近期输错验证码次数过多。请在 {0} 秒后再试，或在您获取验证码的页面中提交。",
                    "Too many codes were tried for this number. Try again in {0} seconds, or send"
                            + " the attempt that came when the code was asked for.")),
    CODE_BUDGET_SPENT(
            503,
            text("验证码发送量已达上限", "No more codes are sent now"),
            text(
                    "平台当前时段的验证码已全部发出，请在 {0} 秒后再试；在曾经登录过的设备上可能仍可获取。",
                    "The platform has sent all codes of this hour; try again in {0} seconds. A"
                            + " device that signed in before may still get one.")),
    CODE_EXPIRED(
            422, text("验证码已过期", "The code has expired"), text("请重新获取验证码。", "Ask for a new code.")),
    CODE_EXHAUSTED(
            429,
            text("验证码错误次数过多", "The code was tried too often"),
            text("该验证码已失效，请重新获取。", "This code is void; ask for a new one.")),
    SECOND_FACTOR_NEEDED(
            401,
            text("还需输入动态口令", "A second factor is needed"),
            text(
                    "该账号已启用动态口令。请连同本次返回的 challenge，提交验证器应用显示的口令或恢复码。",
                    "The account has one. Send the challenge of this answer with the code the"
                            + " authenticator app shows, or with a recovery code.")),
    SIGN_IN_OVER(
            422,
            text("本次登录已失效", "This sign-in is over"),
            text("请重新获取短信验证码登录。", "Begin again with a code by text message.")),
    SIGN_IN_EXHAUSTED(
            429,
            text("动态口令错误次数过多", "Too many wrong codes"),
            text(
                    "本次登录已失效，请重新获取短信验证码登录。",
                    "This sign-in is void; begin again with a code by text message.")),
    SMS_UNAVAILABLE(
            503,
            text("短信暂时无法发送", "Messages cannot be sent now"),
            text("短信服务暂时不可用，请稍后重试。", "The provider does not take messages; retry shortly.")),
    SIGN_IN_INCOMPLETE(
            422,
            text("登录信息不完整", "The sign-in is incomplete"),
            text("请提供手机号和验证码，或仅提供刷新令牌。", "Give mobile and code, or a refresh token alone.")),
    REFRESH_TOKEN_INVALID(
            401, text("登录已失效", "The sign-in is over"), text("请重新登录。", "Sign in again.")),
    REFRESH_TOKEN_REUSED(
            401,
            text("登录已被终止", "The sign-in was ended"),
            text(
                    "检测到同一刷新令牌被重复使用，为保护您的账号，相关登录已全部退出，请重新登录。",
                    "A refresh token came a second time. To protect the account all tokens of this"
                            + " sign-in are void; sign in again."));

    private final Words words;

    SignInProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
