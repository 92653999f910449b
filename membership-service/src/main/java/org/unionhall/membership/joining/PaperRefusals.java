package org.unionhall.membership.joining;

import org.unionhall.platform.web.problem.Refuses;

/** What is wrong with what a clerk enters from a paper, besides its form. */
@Refuses({
    "PAPER_NOT_OF_THESE_DAYS",
    "PAPER_BEFORE_NOTICE",
    "MOBILE_FORM",
    "MOBILE_OF_YOUR_OWN",
    "PAPER_UNKNOWN",
    "PAPER_USED",
    "TOO_MANY_MISSES"
})
interface PaperRefusals {}
