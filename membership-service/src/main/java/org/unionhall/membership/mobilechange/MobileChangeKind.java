package org.unionhall.membership.mobilechange;

/** Why an account is reached by another mobile. */
public enum MobileChangeKind {
    /** Its holder has both: done at once. */
    CHANGE,
    /** Its holder has lost the former one. */
    CLAIM,
    /** Who has the number now is somebody else. */
    RELEASE
}
