package org.unionhall.membership.consent;

/** Whether a consent holds. */
public enum ConsentState {
    /** 已同意 */
    GIVEN,
    /** 已撤回 */
    WITHDRAWN
}
