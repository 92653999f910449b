package org.unionhall.organization.term;

/** How near the end of a term is, by parameters. */
public enum TermWarning {
    NONE,
    FIRST,
    SECOND,
    LAST,
    /** The term, and a delay the union above permitted, are over. */
    OVERDUE
}
