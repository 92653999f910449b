package org.unionhall.organization.term;

/** Why somebody is elected. */
public enum ElectionKind {
    /** There has been no term before. */
    FIRST,
    REGULAR,
    /** Before the end of the term comes near; the union above permits it first. */
    EARLY,
    /** After the end of the term; the union above permits it first. */
    LATE,
    /** Vacant seats are filled for the rest of the term. */
    BY_ELECTION;

    boolean needsPermit() {
        return this == EARLY || this == LATE;
    }
}
