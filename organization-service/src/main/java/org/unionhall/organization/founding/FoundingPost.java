package org.unionhall.organization.founding;

/** What a person is to do in the preparation or in the union to be founded. */
public enum FoundingPost {
    PREPARATION_LEAD,
    PREPARATION_MEMBER,
    CHAIR,
    VICE_CHAIR,
    COMMITTEE_MEMBER,
    AUDIT_COMMITTEE_CHAIR,
    WOMEN_COMMITTEE_CHAIR
}
