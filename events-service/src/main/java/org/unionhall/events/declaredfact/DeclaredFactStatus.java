package org.unionhall.events.declaredfact;

/**
 * Where a declared figure stands. Every move leads away from {@link #SUBMITTED} and is the last.
 */
public enum DeclaredFactStatus {
    /** Waits for somebody else's decision. */
    SUBMITTED,
    /** Counts. */
    APPROVED,
    REJECTED,
    WITHDRAWN
}
