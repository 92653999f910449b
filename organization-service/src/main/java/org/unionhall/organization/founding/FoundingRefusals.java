package org.unionhall.organization.founding;

import org.unionhall.platform.web.problem.Refuses;

/** What a form is refused with, whenever it is handed in. */
@Refuses({
    "FOUNDING_OPEN",
    "EMPLOYER_HAS_UNION",
    "KIND_NOT_APPLIED_FOR",
    "MORE_THAN_WORKERS",
    "LEAD_NEEDED",
    "UNIT_NAME_LENGTH",
    "UNIT_NAME_CHARACTER",
    "REGION_CODE_FORM",
    "FORM_TEXT_LENGTH",
    "CREDIT_CODE_LENGTH",
    "CREDIT_CODE_LETTER_FOR_DIGIT",
    "CREDIT_CODE_CHARACTER",
    "CREDIT_CODE_CHECKSUM",
    "TYPE_NOT_UNDER_PARENT",
    "LEVEL_ABOVE_PARENT",
    "LEVEL_NOT_OF_TYPE",
    "PARENT_NOT_OPEN"
})
interface FoundingRefusals {}
