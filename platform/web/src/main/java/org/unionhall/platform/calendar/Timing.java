package org.unionhall.platform.calendar;

import java.time.Instant;

/** How it stands with what has to be done by the end of a day. */
public enum Timing {
    /** 未到期 */
    IN_TIME(">"),
    /** 今日到期 */
    DUE("="),
    /** 已逾期 */
    LATE("<");

    private final String side;

    Timing(String side) {
        this.side = side;
    }

    /**
     * How it stands.
     *
     * @param dueAt the first moment that is too late; null when nothing is waited for
     * @param tomorrow when the day after begins
     * @return null when nothing is waited for
     */
    public static Timing of(Instant dueAt, Instant tomorrow) {
        if (dueAt == null) {
            return null;
        }
        int compared = dueAt.compareTo(tomorrow);
        return compared > 0 ? IN_TIME : compared == 0 ? DUE : LATE;
    }

    /**
     * The same as a condition on a column, since limits end at midnight; {@code :tomorrow} is when
     * the day after begins.
     */
    public String condition(String dueAt) {
        return dueAt + " " + side + " :tomorrow";
    }
}
