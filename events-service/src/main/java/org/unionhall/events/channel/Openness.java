package org.unionhall.events.channel;

import static org.unionhall.platform.web.problem.Text.text;

import java.util.Locale;
import org.unionhall.platform.web.problem.Text;

/**
 * Whether people can join through a channel today, and if not, why, in words for the person who
 * scanned it.
 */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of two strings
public enum Openness {
    OPEN(text("可以申请入会。", "You can apply to join.")),
    NOT_STARTED(text("本次入会行动尚未开始。", "This drive has not started yet.")),
    PAUSED(text("本次入会行动暂停办理，请稍后再试。", "This drive is paused; please try again later.")),
    ENDED(
            text(
                    "本次入会行动已经结束，您仍可向所在单位或街道（乡镇）工会申请入会。",
                    "This drive is over; you can still apply to the union of your employer, street"
                            + " or township.")),
    CLOSED(
            text(
                    "此二维码已停用，请向工作人员索取新的二维码。",
                    "This code is no longer in use; please ask the staff for a new one.")),
    UNIT_NOT_ACTIVE(
            text(
                    "该工会目前不能办理入会，请联系上级工会。",
                    "This union cannot take members at present; please turn to the union above"
                            + " it.")),
    UNIT_WITHOUT_MEMBERS(
            text(
                    "地方总工会不直接办理个人入会，请向所在单位、街道（乡镇）、园区或行业工会申请。",
                    "A local federation takes no members directly; please apply to the union of"
                            + " your employer, street or township, park or trade."));

    private final Text words;

    Openness(Text words) {
        this.words = words;
    }

    public boolean isOpen() {
        return this == OPEN;
    }

    String words(Locale locale) {
        return words.in(locale);
    }
}
