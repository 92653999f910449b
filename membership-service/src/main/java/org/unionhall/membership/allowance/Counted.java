package org.unionhall.membership.allowance;

/** What came of counting a try. */
public enum Counted {
    /** It was tried before on this day: nothing is used up. */
    AGAIN,
    /** It is one more. */
    NEW,
    /** The day's allowance is used up; nothing was counted. */
    REFUSED
}
