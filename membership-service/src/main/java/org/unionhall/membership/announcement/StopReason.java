package org.unionhall.membership.announcement;

/** Why the sending of an announcement ended before every member was told. */
public enum StopReason {
    /** Who published it may announce there no more. */
    RIGHT_ENDED,
    /** The union is not in its normal state any more. */
    UNION_ENDED,
    /** Its last day is over. */
    DAY_OVER
}
