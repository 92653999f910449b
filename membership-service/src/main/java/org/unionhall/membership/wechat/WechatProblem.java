package org.unionhall.membership.wechat;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why an account is not bound to a person's WeChat. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum WechatProblem implements WordedProblem {
    WECHAT_NOT_OFFERED(
            409,
            text("尚未开通微信通知", "There are no WeChat messages here"),
            text("本平台尚未接入微信服务号。", "The platform has no WeChat service account.")),
    WECHAT_CODE_REFUSED(
            422,
            text("微信授权已失效", "WeChat does not know the code"),
            text("请在微信中重新授权。", "Let WeChat hand out another code, and try again.")),
    WECHAT_ELSEWHERE(
            409,
            text("该微信已绑定其他账号", "This WeChat is bound to another account"),
            text(
                    "一个微信只能绑定一个账号，请先在原账号中解除绑定。",
                    "A WeChat belongs to one account; unbind it there first.")),
    WECHAT_UNAVAILABLE(
            503,
            text("微信暂时无法连接", "WeChat cannot be reached"),
            text("请稍后再试。", "Try again in a moment."));

    private final Words words;

    WechatProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
