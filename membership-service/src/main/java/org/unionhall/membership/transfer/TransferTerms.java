package org.unionhall.membership.transfer;

import org.unionhall.platform.calendar.WorkingDays;

/**
 * In how many working days a union has to answer a transfer.
 *
 * @param answerDays until the answer is late
 * @param silenceDays until silence is consent, never before the answer is late; 0 where it never is
 */
record TransferTerms(int answerDays, int silenceDays, WorkingDays calendar) {

    TransferTerms {
        silenceDays = silenceDays == 0 ? 0 : Math.max(answerDays, silenceDays);
    }
}
