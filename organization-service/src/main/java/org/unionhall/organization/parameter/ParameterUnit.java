package org.unionhall.organization.parameter;

/** What a parameter's number counts. */
public enum ParameterUnit {
    YEARS,
    MONTHS,
    DAYS,
    WORKING_DAYS,
    PERSONS,
    TIMES,
    PERCENT
}
