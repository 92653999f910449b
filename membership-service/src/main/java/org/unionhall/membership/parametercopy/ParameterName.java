package org.unionhall.membership.parametercopy;

/** The parameters this service decides by; the names are those of the organization service. */
public enum ParameterName {
    /** Full years a person must have to join: 劳动法 §15. */
    MINIMUM_JOINING_AGE,
    /** From this age on the clerk is warned (retired?); it never refuses. */
    JOINING_AGE_WARNING,
    /** Working days in which an application has to be answered. */
    JOINING_REVIEW_DAYS,
    /** Working days after which the union above is told that an answer has not come. */
    JOINING_ESCALATION_DAYS,
    /** Working days in which a union has to answer a transfer of a member. */
    TRANSFER_ANSWER_DAYS,
    /** Working days after which silence about a transfer is consent; 0 where it never is. */
    TRANSFER_SILENCE_DAYS,
    /** How often an account may ask for the transfer of its own membership in a day. */
    TRANSFERS_PER_ACCOUNT,
    /** How many members of other unions an account may name by number in a day. */
    TRANSFERS_BY_NUMBER_PER_ACCOUNT,
    /** Days before an election of its union in which a transfer waits for the election. */
    ELECTION_TRANSFER_PAUSE_DAYS,
    /** Working days after which a union that has not answered a request to leave has let go. */
    EXIT_ANSWER_DAYS,
    /** Working days in which the union above files an expulsion or refuses it. */
    EXPULSION_FILING_DAYS,
    /** How often an account may ask to leave in a day. */
    EXIT_REQUESTS_PER_ACCOUNT,
    /** Working days in which a union has to answer a member who asks for a correction. */
    CORRECTION_ANSWER_DAYS,
    /** How often an account may ask for corrections of its own data in a day. */
    CORRECTION_REQUESTS_PER_ACCOUNT,
    /** How many copies of the own data an account may ask for in a day. */
    DATA_COPIES_PER_ACCOUNT,
    /** Working days in which who disputes an identity shows the document at a union. */
    DISPUTE_DOCUMENT_DAYS,
    /** Working days in which who holds a disputed identity is heard. */
    DISPUTE_HEARING_DAYS,
    /** Working days in which the union above both decides a dispute. */
    DISPUTE_DECISION_DAYS,
    /** How often an account may dispute an identity in a day. */
    DISPUTES_PER_ACCOUNT,
    /** Working days in which who has one of two records may object to their merge. */
    MERGE_HEARING_DAYS,
    /** Working days in which the union above both decides about a merge or its undoing. */
    MERGE_DECISION_DAYS,
    /** Days after a merge in which it can be undone. */
    MERGE_UNDO_DAYS,
    /** How many merges an account may propose in a day. */
    MERGES_PER_ACCOUNT,
    /** How many applications an account may enter from paper in a day. */
    ENTRIES_PER_ACCOUNT,
    /** Days in which a paper that was signed can be entered. */
    PAPER_CONSENT_DAYS,
    /** Days for which the signed paper of an application is kept. */
    PAPER_KEPT_DAYS,
    /** Working days in which somebody who wants to be erased is answered. */
    ERASURE_ANSWER_DAYS,
    /** Days after the approval in which the person can have the data back. */
    ERASURE_RESTORE_DAYS,
    /** How often an account may ask to be erased in a day. */
    ERASURES_PER_ACCOUNT,
    /** How often an account may try to restore what was erased in a day. */
    RESTORATIONS_PER_ACCOUNT,
    /** Working days in which who has an account can stop a change of its mobile. */
    MOBILE_CHANGE_DAYS,
    /** How often an account may claim another, or be let go, in a day. */
    MOBILE_CLAIMS_PER_ACCOUNT,
    /** Days in which the end of a membership can be taken back as a mistake. */
    END_UNDO_DAYS,
    /** Days after which a rejected or withdrawn application is deleted. */
    REFUSED_APPLICATION_DAYS,
    /** How many different identities an account, and a mobile, may try to join with in a day. */
    IDENTITIES_PER_ACCOUNT,
    /** How many different identities may be tried from one address in a day. */
    IDENTITIES_PER_ADDRESS,
    /** How many sealed values an account may see in a day; each person found by number is one. */
    REVEALS_PER_ACCOUNT,
    /** How many look-ups by document number may find nobody, for an account in a day. */
    LOOKUP_MISSES_PER_ACCOUNT,
    /** How many lists of members an account may export in a day. */
    EXPORTS_PER_ACCOUNT,
    /** How many people a chair may export at once. */
    EXPORT_ROWS_OF_CHAIR,
    /** How many people a clerk may export at once. */
    EXPORT_ROWS_OF_CLERK,
    /** How many people anybody else may export at once who may see them. */
    EXPORT_ROWS_OF_OTHERS,
    /** How many rosters an account may have taken in, in a day. */
    IMPORTS_PER_ACCOUNT,
    /** How many people there may be in one roster. */
    IMPORT_ROWS,
    /** How many people an account may find, by rosters in a day, to belong to another union. */
    IMPORT_FOUND_ELSEWHERE,
    /** How many announcements a union may publish in a day. */
    ANNOUNCEMENTS_PER_UNION,
    /** How many drafts of announcements a union may keep. */
    ANNOUNCEMENT_DRAFTS,
    /** Days after the end of a month when its figures are frozen. */
    HEADCOUNT_FREEZE_DAYS,
    /** How many wrong codes of a second factor an account may give in a day. */
    SECOND_FACTOR_MISSES
}
