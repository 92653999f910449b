package org.unionhall.membership.consent;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a consent stays as it is. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum ConsentProblem implements WordedProblem {
    CONSENT_NEEDED(
            409,
            text("会籍或入会申请需要这项同意", "A membership or an application needs it"),
            text(
                    "会员请先办理退会，正在申请的请先撤回入会申请，然后再撤回同意。",
                    "Leave the union, or withdraw the application; then take the consent back.")),
    CONSENT_NOT_SO(
            409, text("这项同意已经如此", "It is so already"), text("这项同意当前为 {0}。", "The consent is {0}.")),
    NOTICE_CHANGED(
            409,
            text("告知书已有新版本", "The notice has a new version"),
            text("请阅读第 {0} 版后再同意。", "Read version {0} and consent to that."));

    private final Words words;

    ConsentProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
