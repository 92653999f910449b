package org.unionhall.organization.founding;

/** Where an application stands. */
public enum FoundingStatus {
    /** Waits for the union it was handed in to. */
    SUBMITTED,
    /** Waits for its applicant. */
    RETURNED,
    APPROVED,
    REJECTED,
    /** Taken back by its applicant. */
    WITHDRAWN;

    boolean isOpen() {
        return this == SUBMITTED || this == RETURNED;
    }
}
