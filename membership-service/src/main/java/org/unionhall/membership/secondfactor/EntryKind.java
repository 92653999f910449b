package org.unionhall.membership.secondfactor;

/** What happened to a second factor. */
enum EntryKind {
    ENROLLED,
    RECOVERY_CODE_USED,
    CODES_RENEWED,
    REMOVED,
    REMOVED_BY_OFFICER
}
