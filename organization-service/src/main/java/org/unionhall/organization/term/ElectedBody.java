package org.unionhall.organization.term;

/** What a union elects: its committee, who audits its funds, and its committee of women workers. */
public enum ElectedBody {
    COMMITTEE,
    AUDIT_COMMITTEE,
    WOMEN_COMMITTEE
}
