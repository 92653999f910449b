package org.unionhall.platform.testing.permissions;

/** Where the thing is that a request is about. */
public enum Place {
    /** In the unit that the callers stand around. */
    OWN,
    /** In another city. */
    FOREIGN,
    /** Nowhere: ids that lead to nothing, never made with the present time in them. */
    NOWHERE
}
