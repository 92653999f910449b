package org.unionhall.organization.founding;

/** 单位性质, by the first figure or two of the codes of the national statistics. */
public enum EmployerNature {
    STATE_OWNED,
    COLLECTIVE,
    LIMITED,
    PRIVATE,
    HK_MACAO_TAIWAN,
    FOREIGN,
    PUBLIC_INSTITUTION,
    GOVERNMENT,
    INDIVIDUAL,
    NON_PROFIT,
    OTHER
}
