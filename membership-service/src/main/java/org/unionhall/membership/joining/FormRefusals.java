package org.unionhall.membership.joining;

import org.unionhall.platform.web.problem.Refuses;

/** What is wrong with a form, whether it is handed in or corrected. */
@Refuses({
    "CHANNEL_OR_UNIT_REQUIRED",
    "CHANNEL_UNKNOWN",
    "CHANNEL_CLOSED",
    "CHANNEL_AND_UNIT_DIFFER",
    "UNIT_UNKNOWN",
    "UNIT_NOT_TAKING_MEMBERS",
    "GROUP_NOT_IN_CHANNEL",
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
    "ID_NOT_A_RESIDENCE_PERMIT",
    "BIRTH_DATE_IMPOSSIBLE",
    "TOO_YOUNG",
    "CREDIT_CODE_LENGTH",
    "CREDIT_CODE_LETTER_FOR_DIGIT",
    "CREDIT_CODE_CHARACTERS",
    "CONSENT_MISSING",
    "CONSENT_OUTDATED",
    "CONSENT_UNKNOWN"
})
interface FormRefusals {}
