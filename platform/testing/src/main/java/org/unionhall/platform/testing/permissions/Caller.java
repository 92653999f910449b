package org.unionhall.platform.testing.permissions;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Who calls; each is a column of the table. */
public enum Caller {
    /** Sends no token at all. */
    NO_TOKEN("none"),
    EXPIRED("exp"),
    WRONG_AUDIENCE("aud"),
    /** A token with {@code alg=none}. */
    UNSIGNED("alg"),
    OTHER_ISSUER("iss"),
    /** The person the thing is about: the applicant, the member, the appointed. */
    OWNER("A"),
    /** Another person, signed in and appointed nowhere. */
    STRANGER("B"),
    CLERK("clerk"),
    /** The clerk of a union below the unit; what is asked for is not in that one. */
    CHILD("child"),
    PARENT("above"),
    SIBLING("side"),
    /** The clerk of another city. */
    ELSEWHERE("city2"),
    /** The auditor of the unit. */
    AUDITOR("audit"),
    /** An API client that holds every permission at the unit but the one that is needed. */
    CLIENT_WITHOUT("api-"),
    /** An API client that holds the needed permission at the unit and no other. */
    CLIENT_WITH("api+"),
    FOUNDER("found");

    /** Those whose token is no good, or missing. */
    static final Set<Caller> NOBODY =
            EnumSet.of(NO_TOKEN, EXPIRED, WRONG_AUDIENCE, UNSIGNED, OTHER_ISSUER);

    /** Those who have nothing to do with the other city. */
    static final Set<Caller> NOT_OF_THE_OTHER_CITY =
            EnumSet.complementOf(
                    EnumSet.of(
                            NO_TOKEN,
                            EXPIRED,
                            WRONG_AUDIENCE,
                            UNSIGNED,
                            OTHER_ISSUER,
                            ELSEWHERE,
                            FOUNDER));

    private final String column;

    Caller(String column) {
        this.column = column;
    }

    /** The heading of its column. */
    public String column() {
        return column;
    }

    static Caller ofColumn(String column) {
        return Arrays.stream(values())
                .filter(caller -> caller.column.equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No caller " + column));
    }
}
