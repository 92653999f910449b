package org.unionhall.membership.allowance;

import org.unionhall.membership.parametercopy.ParameterName;

/** What is counted for an account and a day. */
public enum DailyUse {
    /** A value was shown in the clear, or somebody was found by a document number. */
    REVEAL(ParameterName.REVEALS_PER_ACCOUNT),
    /** Somebody was looked up by a document number and not found. */
    LOOKUP_MISS(ParameterName.LOOKUP_MISSES_PER_ACCOUNT),
    /** A list of members was exported. */
    EXPORT(ParameterName.EXPORTS_PER_ACCOUNT),
    /** A roster was imported; its feature says how often. */
    IMPORT(null),
    /** Somebody of a roster was found to belong elsewhere; its feature says how often. */
    FOUND_ELSEWHERE(null),
    /** A wrong code of a second factor was given; its feature says how often. */
    SECOND_FACTOR_MISS(null);

    private final ParameterName allowed;

    DailyUse(ParameterName allowed) {
        this.allowed = allowed;
    }

    /** The parameter that says how often; null where the feature does. */
    ParameterName allowed() {
        return allowed;
    }
}
