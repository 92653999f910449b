package org.unionhall.membership.joining;

import org.unionhall.membership.person.DocumentRefusals;
import org.unionhall.platform.web.problem.Refuses;

/** What is wrong with a form, whether it is handed in or corrected. */
@Refuses(
        value = {
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
            "BIRTH_DATE_IMPOSSIBLE",
            "TOO_YOUNG",
            "CREDIT_CODE_LENGTH",
            "CREDIT_CODE_LETTER_FOR_DIGIT",
            "CREDIT_CODE_CHARACTERS",
            "CONSENT_MISSING",
            "CONSENT_OUTDATED",
            "CONSENT_UNKNOWN"
        },
        of = DocumentRefusals.class)
interface FormRefusals {}
