package org.unionhall.organization.unit;

import org.unionhall.platform.web.problem.Refuses;

/** What the end of a union is refused with, however it ends. */
@Refuses({
    "NOT_FOUND",
    "UNIT_NOT_OPEN",
    "STATUS_CHANGE",
    "HAS_LIVE_CHILDREN",
    "SUCCESSION_UNDER_WAY",
    "SUCCESSOR_ITSELF",
    "SUCCESSOR_OF_ANOTHER_TREE",
    "SUCCESSOR_NOT_TAKING_MEMBERS",
    "DOCUMENT_NUMBER_FORM",
    "REASON_LENGTH"
})
interface EndingRefusals {}
