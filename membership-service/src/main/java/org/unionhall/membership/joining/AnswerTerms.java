package org.unionhall.membership.joining;

import org.unionhall.platform.calendar.WorkingDays;

/**
 * In how many working days a union has to answer.
 *
 * @param reviewDays until the answer is late
 * @param escalationDays until the union above is told; never before the answer is late
 */
record AnswerTerms(int reviewDays, int escalationDays, WorkingDays calendar) {

    AnswerTerms {
        escalationDays = Math.max(reviewDays, escalationDays);
    }
}
