package org.unionhall.membership.roster;

/** What a column of a roster can say; its headers are in {@code roster/headers.properties}. */
enum RosterColumn {
    NAME("/name"),
    SEX("/sex"),
    BIRTH_DATE("/birthDate"),
    ID_TYPE("/idType"),
    ID_NUMBER("/idNumber"),
    MOBILE("/mobile"),
    UNION("/unitId"),
    GROUP("/group"),
    EMPLOYMENT_FORM("/employmentForm"),
    MIGRANT_WORKER("/migrantWorker"),
    EMPLOYER("/employer/name"),
    EMPLOYER_CODE("/employer/creditCode"),
    MEMBER_NUMBER("/memberNumber");

    private final String pointer;

    RosterColumn(String pointer) {
        this.pointer = pointer;
    }

    /** Where the same is said in an application. */
    String pointer() {
        return pointer;
    }

    /** The column a refusal of an application speaks of; the name's where there is none. */
    static RosterColumn at(String pointer) {
        for (var column : values()) {
            if (column.pointer.equals(pointer)) {
                return column;
            }
        }
        return NAME;
    }
}
