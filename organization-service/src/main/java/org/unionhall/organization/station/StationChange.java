package org.unionhall.organization.station;

/** What brought an edition of a station about. */
public enum StationChange {
    OPENED,
    CHANGED,
    CHECKED,
    /** Its union ended; the federation above keeps it. */
    HANDED_OVER,
    CLOSED
}
