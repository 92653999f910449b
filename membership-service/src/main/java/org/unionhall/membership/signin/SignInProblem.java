package org.unionhall.membership.signin;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Text;

/** Why a sign-in is refused. */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of two strings
public enum SignInProblem implements ProblemType {
    CODE_TOO_OFTEN(
            429,
            text("验证码发送过于频繁", "Codes were asked for too often"),
            text(
                    "该手机号近期获取验证码次数过多，请在 {0} 秒后再试。",
                    "Too many codes went to this number; try again in {0} seconds.")),
    CODE_INVALID(
            422,
            text("验证码不正确", "The code is not right"),
            text("请输入最近一条短信中的 6 位验证码。", "Give the six digits of the latest message.")),
    CODE_EXPIRED(
            422, text("验证码已过期", "The code has expired"), text("请重新获取验证码。", "Ask for a new code.")),
    CODE_EXHAUSTED(
            429,
            text("验证码错误次数过多", "The code was tried too often"),
            text("该验证码已失效，请重新获取。", "This code is void; ask for a new one.")),
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

    private final int status;
    private final Text title;
    private final Text detail;

    SignInProblem(int status, Text title, Text detail) {
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
