package org.unionhall.membership.joining;

/** Where an application stands. */
public enum ApplicationStatus {
    /** 待审核 */
    SUBMITTED,
    /** 退回补正: the applicant may correct and submit again */
    RETURNED,
    /** 已批准 */
    APPROVED,
    /** 未批准 */
    REJECTED,
    /** 已撤回 */
    WITHDRAWN;

    /** Whether somebody still has to act. */
    public boolean isOpen() {
        return this == SUBMITTED || this == RETURNED;
    }
}
