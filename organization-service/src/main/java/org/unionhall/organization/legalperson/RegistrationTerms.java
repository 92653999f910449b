package org.unionhall.organization.legalperson;

import java.time.LocalDate;

/**
 * The numbers applications are judged by.
 *
 * @param applicationDays to apply after the founding
 * @param changeDays to apply after a change
 * @param renewalDays before its end from which a certificate is renewed
 * @param reviewDays to answer
 * @param validYears for which a certificate is valid at the most
 * @param termYears of a committee at the most
 */
record RegistrationTerms(
        int applicationDays,
        int changeDays,
        int renewalDays,
        int reviewDays,
        int validYears,
        int termYears) {

    /** The last day of a certificate that is issued on a day: with the term, if not before. */
    LocalDate validTo(LocalDate termTo, LocalDate issuedOn) {
        var longest = issuedOn.plusYears(validYears).minusDays(1);
        return termTo.isAfter(longest) ? longest : termTo;
    }
}
