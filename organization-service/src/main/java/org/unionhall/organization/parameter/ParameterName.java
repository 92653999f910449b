package org.unionhall.organization.parameter;

import java.util.Locale;
import org.unionhall.platform.web.ValueWords;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Text;

/**
 * The parameters the software knows, what they count and what a sensible value is. Their values are
 * rows, never literals.
 */
public enum ParameterName {
    MINIMUM_JOINING_AGE(ParameterUnit.YEARS, 14, 30),
    JOINING_AGE_WARNING(ParameterUnit.YEARS, 40, 120),
    JOINING_REVIEW_DAYS(ParameterUnit.WORKING_DAYS, 1, 90),
    JOINING_ESCALATION_DAYS(ParameterUnit.WORKING_DAYS, 1, 250),
    TRANSFER_ANSWER_DAYS(ParameterUnit.WORKING_DAYS, 1, 90),
    TRANSFER_SILENCE_DAYS(ParameterUnit.WORKING_DAYS, 0, 250),
    TRANSFERS_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    TRANSFERS_BY_NUMBER_PER_ACCOUNT(ParameterUnit.TIMES, 1, 10_000),
    HEADCOUNT_FREEZE_DAYS(ParameterUnit.DAYS, 0, 60),
    EXIT_ANSWER_DAYS(ParameterUnit.WORKING_DAYS, 1, 90),
    EXPULSION_FILING_DAYS(ParameterUnit.WORKING_DAYS, 1, 90),
    CORRECTION_ANSWER_DAYS(ParameterUnit.WORKING_DAYS, 1, 60),
    CORRECTION_REQUESTS_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    DATA_COPIES_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    DISPUTE_DOCUMENT_DAYS(ParameterUnit.WORKING_DAYS, 1, 250),
    DISPUTE_HEARING_DAYS(ParameterUnit.WORKING_DAYS, 1, 60),
    DISPUTE_DECISION_DAYS(ParameterUnit.WORKING_DAYS, 1, 60),
    DISPUTES_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    MERGE_HEARING_DAYS(ParameterUnit.WORKING_DAYS, 1, 60),
    MERGE_DECISION_DAYS(ParameterUnit.WORKING_DAYS, 1, 60),
    MERGE_UNDO_DAYS(ParameterUnit.DAYS, 1, 3_650),
    MERGES_PER_ACCOUNT(ParameterUnit.TIMES, 1, 10_000),
    ENTRIES_PER_ACCOUNT(ParameterUnit.TIMES, 1, 10_000),
    PAPER_CONSENT_DAYS(ParameterUnit.DAYS, 1, 365),
    PAPER_KEPT_DAYS(ParameterUnit.DAYS, 365, 36_500),
    ERASURE_ANSWER_DAYS(ParameterUnit.WORKING_DAYS, 1, 60),
    ERASURE_RESTORE_DAYS(ParameterUnit.DAYS, 1, 365),
    ERASURES_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    RESTORATIONS_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    MOBILE_CHANGE_DAYS(ParameterUnit.WORKING_DAYS, 1, 60),
    MOBILE_CLAIMS_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    END_UNDO_DAYS(ParameterUnit.DAYS, 1, 3_650),
    EXIT_REQUESTS_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    COMMITTEE_MEMBER_THRESHOLD(ParameterUnit.PERSONS, 1, 10_000),
    WOMEN_COMMITTEE_THRESHOLD(ParameterUnit.PERSONS, 1, 10_000),
    FULL_TIME_CHAIR_THRESHOLD(ParameterUnit.PERSONS, 1, 100_000),
    GRASSROOTS_TERM_SHORT(ParameterUnit.YEARS, 1, 10),
    GRASSROOTS_TERM_LONG(ParameterUnit.YEARS, 1, 10),
    FEDERATION_TERM(ParameterUnit.YEARS, 1, 10),
    LATE_ELECTION_LIMIT(ParameterUnit.MONTHS, 1, 36),
    CANDIDATE_NOTICE_DAYS(ParameterUnit.WORKING_DAYS, 1, 90),
    MEMBERS_CONGRESS_THRESHOLD(ParameterUnit.PERSONS, 1, 10_000),
    LEGAL_PERSON_APPLICATION_DAYS(ParameterUnit.DAYS, 1, 365),
    LEGAL_PERSON_REVIEW_DAYS(ParameterUnit.DAYS, 1, 365),
    LEGAL_PERSON_CHANGE_DAYS(ParameterUnit.DAYS, 1, 365),
    CERTIFICATE_RENEWAL_DAYS(ParameterUnit.DAYS, 1, 365),
    CERTIFICATE_VALID_YEARS(ParameterUnit.YEARS, 1, 10),
    STATION_CHECK_MONTHS(ParameterUnit.MONTHS, 1, 36),
    STATION_CHECK_NOTICE_DAYS(ParameterUnit.DAYS, 0, 365),
    STATION_CHECK_GRACE_DAYS(ParameterUnit.DAYS, 0, 365),
    ELECTION_ANSWER_DAYS(ParameterUnit.WORKING_DAYS, 1, 250),
    ELECTION_TRANSFER_PAUSE_DAYS(ParameterUnit.DAYS, 0, 90),
    CANDIDATE_SURPLUS_PERCENT(ParameterUnit.PERCENT, 0, 100),
    TERM_FIRST_WARNING_DAYS(ParameterUnit.DAYS, 1, 1_000),
    TERM_SECOND_WARNING_DAYS(ParameterUnit.DAYS, 1, 1_000),
    TERM_LAST_WARNING_DAYS(ParameterUnit.DAYS, 1, 1_000),
    CONTRACT_REPLY_DAYS(ParameterUnit.DAYS, 1, 365),
    CONTRACT_NEGOTIATORS(ParameterUnit.PERSONS, 1, 99),
    CONTRACT_FILING_DAYS(ParameterUnit.DAYS, 1, 365),
    CONTRACT_OBJECTION_DAYS(ParameterUnit.DAYS, 1, 365),
    CONTRACT_LEAST_YEARS(ParameterUnit.YEARS, 1, 10),
    CONTRACT_MOST_YEARS(ParameterUnit.YEARS, 1, 10),
    CONTRACT_WARNING_DAYS(ParameterUnit.DAYS, 1, 365),
    FOUNDING_ANSWER_DAYS(ParameterUnit.WORKING_DAYS, 1, 250),
    FOUNDINGS_OPEN_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    FOUNDINGS_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    REFUSED_APPLICATION_DAYS(ParameterUnit.DAYS, 1, 3_650),
    IDENTITIES_PER_ACCOUNT(ParameterUnit.PERSONS, 1, 1_000),
    IDENTITIES_PER_ADDRESS(ParameterUnit.PERSONS, 1, 1_000_000),
    REVEALS_PER_ACCOUNT(ParameterUnit.TIMES, 1, 100_000),
    LOOKUP_MISSES_PER_ACCOUNT(ParameterUnit.TIMES, 1, 10_000),
    EXPORTS_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    EXPORT_ROWS_OF_CHAIR(ParameterUnit.PERSONS, 1, 1_000_000),
    EXPORT_ROWS_OF_CLERK(ParameterUnit.PERSONS, 1, 1_000_000),
    EXPORT_ROWS_OF_OTHERS(ParameterUnit.PERSONS, 1, 1_000_000),
    IMPORTS_PER_ACCOUNT(ParameterUnit.TIMES, 1, 1_000),
    IMPORT_ROWS(ParameterUnit.PERSONS, 1, 500_000),
    IMPORT_FOUND_ELSEWHERE(ParameterUnit.PERSONS, 1, 100_000),
    ANNOUNCEMENTS_PER_UNION(ParameterUnit.TIMES, 1, 1_000),
    ANNOUNCEMENT_DRAFTS(ParameterUnit.TIMES, 1, 10_000),
    SECOND_FACTOR_MISSES(ParameterUnit.TIMES, 1, 100),
    DUES_FREE_EXIT_MONTHS(ParameterUnit.MONTHS, 1, 60);

    private final ParameterUnit unit;
    private final long least;
    private final long most;

    ParameterName(ParameterUnit unit, long least, long most) {
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    /** What it is called, by the words of the contract. */
    public Text title() {
        return Text.text(
                Titles.WORDS.of(this, Text.CHINESE), Titles.WORDS.of(this, Locale.ENGLISH));
    }

    public ParameterUnit unit() {
        return unit;
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    /** Adds what is wrong with a value for it. */
    void check(Long value, ParameterUnit given, InputErrors errors) {
        if (value != null && (value < least || value > most)) {
            errors.add(
                    "/value", ParameterProblem.PARAMETER_VALUE_OUT_OF_RANGE, title(), least, most);
        }
        if (given != null && given != unit) {
            errors.add("/unit", ParameterProblem.PARAMETER_UNIT_DIFFERS, title(), unit);
        }
    }

    /** Read once they are asked for. */
    private static final class Titles {
        static final ValueWords WORDS = new ValueWords("parameter");
    }
}
