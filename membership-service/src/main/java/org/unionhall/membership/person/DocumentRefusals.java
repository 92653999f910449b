package org.unionhall.membership.person;

import org.unionhall.platform.web.problem.Refuses;

/** What is wrong with a document's number that somebody names. */
@Refuses({
    "ID_LENGTH",
    "ID_CHARACTERS",
    "ID_LETTER_FOR_DIGIT",
    "ID_FIFTEEN_DIGITS",
    "ID_CHECKSUM",
    "ID_DATE",
    "ID_FUTURE",
    "ID_FORM",
    "ID_IS_A_RESIDENCE_PERMIT",
    "ID_NOT_A_RESIDENCE_PERMIT"
})
public interface DocumentRefusals {}
