package org.unionhall.organization.legalperson;

import org.unionhall.platform.web.problem.Refuses;

/** What an application is refused with, whenever it is judged. */
@Refuses({
    "UNION_NOT_AT_WORK",
    "NOT_REGISTERED_HERE",
    "CERTIFICATE_HELD",
    "NO_CERTIFICATE",
    "CERTIFICATE_OVER",
    "RENEWAL_TOO_EARLY",
    "NOT_ASKED_FOR",
    "NOT_SETTLED",
    "DOCUMENT_NUMBER_FORM",
    "FORM_TEXT_LENGTH",
    "TERM_REVERSED",
    "TERM_TOO_LONG",
    "TERM_OVER",
    "BEFORE_FOUNDING",
    "IN_THE_FUTURE"
})
interface RegistrationRefusals {}
