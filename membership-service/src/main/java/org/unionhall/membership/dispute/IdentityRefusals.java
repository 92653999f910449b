package org.unionhall.membership.dispute;

import org.unionhall.platform.web.problem.Refuses;

/** What may be wrong with a name and a document. */
@Refuses({
    "NAME_REQUIRED",
    "NAME_FORM",
    "NAME_FORM_FOREIGN",
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
interface IdentityRefusals {}
