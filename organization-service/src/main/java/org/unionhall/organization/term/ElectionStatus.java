package org.unionhall.organization.term;

/** Where an election stands. */
public enum ElectionStatus {
    /** An early or late one that the union above has not permitted yet. */
    ASKED,
    ANNOUNCED,
    /** The result is with the union above. */
    REPORTED,
    /** The result is to be put right. */
    RETURNED,
    CONFIRMED,
    /** The union above has not permitted it. */
    REFUSED,
    WITHDRAWN;

    boolean isOpen() {
        return this == ASKED || this == ANNOUNCED || this == REPORTED || this == RETURNED;
    }

    boolean isReportable() {
        return this == ANNOUNCED || this == REPORTED || this == RETURNED;
    }
}
