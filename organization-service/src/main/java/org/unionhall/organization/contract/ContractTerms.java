package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.organization.legalperson.ReviewTime;
import org.unionhall.organization.parameter.FindParameter;
import org.unionhall.organization.parameter.ParameterName;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.web.problem.Rejection;

/** The parameters of collective contracts as they hold today, and the calendar. */
@ApplicationScoped
class ContractTerms {

    @Inject FindParameter parameters;
    @Inject Clock clock;

    /** The time to reply to an offer. */
    ReviewTime reply(LocalDate offeredOn, String region) {
        return after(offeredOn, ParameterName.CONTRACT_REPLY_DAYS, region);
    }

    /** The time to file what was signed. */
    ReviewTime toFile(LocalDate signedOn, String region) {
        return after(signedOn, ParameterName.CONTRACT_FILING_DAYS, region);
    }

    /** The time in which the labour administration may object. */
    ReviewTime silence(LocalDate filedOn, String region) {
        return after(filedOn, ParameterName.CONTRACT_OBJECTION_DAYS, region);
    }

    /**
     * @throws Rejection {@code NEGOTIATORS_UNEQUAL}, {@code NEGOTIATORS_TOO_FEW}
     */
    void require(Negotiation sides, String region) {
        sides.require(number(ParameterName.CONTRACT_NEGOTIATORS, region));
    }

    /**
     * @throws Rejection {@code CONTRACT_YEARS}
     */
    void require(Signing signing, String region) {
        signing.requireLength(
                number(ParameterName.CONTRACT_LEAST_YEARS, region),
                number(ParameterName.CONTRACT_MOST_YEARS, region));
    }

    /**
     * @param first the day of what came before
     * @throws Rejection {@code CONTRACT_DAY} when the day is before that or after today
     */
    void requireDay(LocalDate day, LocalDate first, String pointer) {
        if (day.isBefore(first) || day.isAfter(today())) {
            throw new Rejection(ContractProblem.CONTRACT_DAY, first, today()).at(pointer);
        }
    }

    /** Days before its last day from which a contract is to be renewed. */
    int warningDays() {
        return number(ParameterName.CONTRACT_WARNING_DAYS, null);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    WorkingDays days() {
        return parameters.days();
    }

    private ReviewTime after(LocalDate day, ParameterName name, String region) {
        return ReviewTime.from(day, number(name, region), days());
    }

    private int number(ParameterName name, String region) {
        return parameters.number(name, region, today());
    }
}
