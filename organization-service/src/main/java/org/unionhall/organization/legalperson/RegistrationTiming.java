package org.unionhall.organization.legalperson;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.persistence.Where;

/** How it stands with the answer to an application that waits for one. */
@Schema(name = "LegalPersonReviewTiming")
public enum RegistrationTiming {
    /** 未到期 */
    IN_TIME(">"),
    /** 今日到期 */
    DUE("="),
    /** 已逾期 */
    LATE("<");

    private final String side;

    RegistrationTiming(String side) {
        this.side = side;
    }

    /**
     * @param dueAt null when none is waited for
     * @param tomorrow when the day after begins
     */
    static RegistrationTiming of(Instant dueAt, Instant tomorrow) {
        if (dueAt == null) {
            return null;
        }
        int compared = dueAt.compareTo(tomorrow);
        return compared > 0 ? IN_TIME : compared == 0 ? DUE : LATE;
    }

    /** The same as a condition, since limits end at midnight. */
    Where narrow(Where where, Instant tomorrow) {
        return where.and("e.status = SUBMITTED")
                .and("e.review.dueAt " + side + " :tomorrow", "tomorrow", tomorrow);
    }
}
