package org.unionhall.membership.allowance;

import org.unionhall.membership.parametercopy.ParameterName;

/** What is counted for an account and a day. */
public enum DailyUse {
    /** A value was shown in the clear, or somebody was found by a document number. */
    REVEAL(ParameterName.REVEALS_PER_ACCOUNT),
    /** Somebody was looked up by a document number and not found. */
    LOOKUP_MISS(ParameterName.LOOKUP_MISSES_PER_ACCOUNT),
    /** A member asked to be transferred. */
    TRANSFER(ParameterName.TRANSFERS_PER_ACCOUNT),
    /** A member of another union was named by number and name to be transferred. */
    TRANSFER_BY_NUMBER(ParameterName.TRANSFERS_BY_NUMBER_PER_ACCOUNT),
    /** A member asked to leave. */
    EXIT_REQUEST(ParameterName.EXIT_REQUESTS_PER_ACCOUNT),
    /** A member asked for a correction of the own data. */
    CORRECTION_REQUEST(ParameterName.CORRECTION_REQUESTS_PER_ACCOUNT),
    /** A copy of the own data was asked for. */
    DATA_COPY(ParameterName.DATA_COPIES_PER_ACCOUNT),
    /** Somebody disputed who holds an identity. */
    DISPUTE(ParameterName.DISPUTES_PER_ACCOUNT),
    /** Two records were named to be merged. */
    MERGE(ParameterName.MERGES_PER_ACCOUNT),
    /** A paper was sent for an application, or another identity entered from one. */
    ENTERED(ParameterName.ENTRIES_PER_ACCOUNT),
    /** Somebody asked to be erased. */
    ERASURE(ParameterName.ERASURES_PER_ACCOUNT),
    /** Somebody tried to restore what was erased. */
    RESTORATION(ParameterName.RESTORATIONS_PER_ACCOUNT),
    /** An account whose telephone is lost was claimed, or one that is not the own let go. */
    MOBILE_CLAIM(ParameterName.MOBILE_CLAIMS_PER_ACCOUNT),
    /** A list of members was exported. */
    EXPORT(ParameterName.EXPORTS_PER_ACCOUNT),
    /** A roster was taken in. */
    IMPORT(ParameterName.IMPORTS_PER_ACCOUNT),
    /** Somebody of a roster was found to belong elsewhere. */
    FOUND_ELSEWHERE(ParameterName.IMPORT_FOUND_ELSEWHERE),
    /** A wrong code of a second factor was given. */
    SECOND_FACTOR_MISS(ParameterName.SECOND_FACTOR_MISSES);

    private final ParameterName allowed;

    DailyUse(ParameterName allowed) {
        this.allowed = allowed;
    }

    /** The parameter that says how often. */
    ParameterName allowed() {
        return allowed;
    }
}
