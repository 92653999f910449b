package org.unionhall.membership.correction;

import org.unionhall.platform.web.problem.Refuses;

/** What may be wrong with a value to be put right. */
@Refuses({
    "REASON_LENGTH",
    "PERSONAL_NUMBER",
    "FOLLOWS_FROM_NUMBER",
    "TOO_YOUNG",
    "BIRTH_DATE_IMPOSSIBLE",
    "NAME_REQUIRED",
    "NAME_FORM",
    "NAME_FORM_FOREIGN",
    "MOBILE_REQUIRED",
    "MOBILE_FORM",
    "CREDIT_CODE_LENGTH",
    "CREDIT_CODE_LETTER_FOR_DIGIT",
    "CREDIT_CODE_CHARACTERS",
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
final class FactRefusals {

    private FactRefusals() {}
}
