package org.unionhall.membership.announcement;

/** Whose members an announcement is to. */
public enum Audience {
    /** Members of the union itself. */
    OWN_MEMBERS,
    /** Those of the union and of all unions below it. */
    WITH_UNIONS_BELOW
}
