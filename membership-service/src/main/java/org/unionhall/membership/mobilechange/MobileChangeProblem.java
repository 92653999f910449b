package org.unionhall.membership.mobilechange;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a mobile is not changed. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum MobileChangeProblem implements WordedProblem {
    NO_MOBILE(
            403,
            text("该账号没有手机号", "This account has no mobile"),
            text("只有用手机号登录的账号可以更换手机号。", "Only who signs in with a mobile changes it.")),
    SAME_MOBILE(
            422,
            text("两个手机号相同", "Both numbers are the same"),
            text("请填写另一个手机号。", "Give another number.")),
    MOBILE_IN_USE(
            409,
            text("新手机号已有自己的账号", "The new number has an account of its own"),
            text(
                    "新手机号的账号已有入会申请、会籍、任职或未了事项，不能并入。请换一个手机号，或先在该账号办结。",
                    "Its account has an application, a membership, an office or something open, so"
                            + " it cannot give way. Take another number, or finish there first.")),
    ACCOUNT_IN_USE(
            403,
            text("本账号已有自己的资料", "This account has data of its own"),
            text(
                    "本账号已有入会申请、会籍、任职或未了事项，不能再认领原账号。请到工会当面办理。",
                    "It has an application, a membership, an office or something open, so it cannot"
                            + " take up a former one. Ask at your union in person.")),
    MOBILE_CHANGE_OPEN(
            409,
            text("已在办理，无需重复提交", "This is under way"),
            text(
                    "您已有一项申请在等待期内，请等待期满或先终止。",
                    "What you asked for waits; wait until the time is over, or stop it.")),
    CLAIM_FITS_NOBODY(
            422,
            text("没有符合的认领", "No claim fits"),
            text(
                    "认领码、证件原件与您可办理的会员不一致。请核对后重试；本人填写有误的，请终止后重新认领。",
                    "The code, the original and the members in your sight do not fit. Compare them;"
                            + " if the claim is wrong, the person stops it and makes another.")),
    OWN_CLAIM(
            403,
            text("不能核验与本人有关的认领", "Nobody confirms the own claim"),
            text("请由其他工作人员办理。", "A colleague has to do it.")),
    MOBILE_CHANGE_OVER(
            409,
            text("该申请已结束", "This is over"),
            text("已结束的申请不能再终止。", "What has ended cannot be stopped.")),
    TOO_MANY_MOBILE_CHANGES(
            429,
            text("今日次数已用完", "Enough for today"),
            text(
                    "今日更换手机号的次数已达上限，请明日再试。",
                    "You have changed or claimed as often as a day allows; try again tomorrow."));

    private final Words words;

    MobileChangeProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
