package org.unionhall.membership.realname;

/** What the registry said so far. */
public enum CheckState {
    /** Not asked or not answered yet */
    PENDING,
    /** Name and document belong together */
    MATCHED,
    /** They do not */
    MISMATCHED,
    /** The registry does not know the document */
    NOT_FOUND,
    /** The registry has been away for long; it will be asked some times more, then no longer */
    UNAVAILABLE
}
