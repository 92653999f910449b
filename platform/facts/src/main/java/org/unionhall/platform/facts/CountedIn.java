package org.unionhall.platform.facts;

/** What one of a measure's quantity is. */
public enum CountedIn {
    PERSONS,
    /** The same person counts each time. */
    PERSON_TIMES,
    HOUSEHOLDS,
    UNIONS,
    ITEMS,
    SESSIONS,
    /** Money, in hundredths of a yuan. */
    FEN
}
