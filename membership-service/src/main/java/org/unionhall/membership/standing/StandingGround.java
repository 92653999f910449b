package org.unionhall.membership.standing;

import org.unionhall.membership.member.StandingChange;

/** 会籍变化原因, with the codes of the real-name standard, and the change it is a ground for. */
public enum StandingGround {
    /** 退休 (code of the platform's own, as of the three that follow) */
    RETIRED(StandingChange.RETAIN, 7),
    /** 失业 */
    UNEMPLOYED(StandingChange.RETAIN, 3),
    /** 服兵役 */
    MILITARY_SERVICE(StandingChange.RETAIN, 9),
    /** 所在企业破产、关闭 */
    EMPLOYER_CLOSED(StandingChange.RETAIN, 4),
    /** 重新就业、劳动关系变化 */
    EMPLOYED_AGAIN(StandingChange.RESTORE, 1),
    /** 原登记有误 */
    RETAINED_BY_MISTAKE(StandingChange.RESTORE, 99),
    /** 个人要求退会 */
    OWN_WISH(StandingChange.EXIT, 5),
    /** 连续不交会费、不参加活动，经教育拒不改正 */
    DUES_UNPAID(StandingChange.EXIT, 99),
    /** 因犯罪受刑事处分 */
    CRIMINAL_PUNISHMENT(StandingChange.EXPEL, 6),
    /** 去世 */
    DEATH(StandingChange.DECEASE, 8);

    private final StandingChange change;
    private final int code;

    StandingGround(StandingChange change, int code) {
        this.change = change;
        this.code = code;
    }

    /** The standard's code. */
    public int code() {
        return code;
    }

    StandingChange change() {
        return change;
    }
}
