package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.unionhall.organization.parameter.FindParameter;
import org.unionhall.organization.parameter.ParameterName;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.organization.unit.UnitType;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.problem.Rejection;

/** The parameters of terms and elections as they hold today, and the calendar. */
@ApplicationScoped
class TermTerms {

    @Inject FindParameter parameters;
    @Inject CommitteeSizes sizes;
    @Inject Clock clock;

    /** How many days before the end of a term it is warned of. */
    record Warnings(int first, int second, int last) {}

    Warnings warnings() {
        return new Warnings(
                number(ParameterName.TERM_FIRST_WARNING_DAYS, null),
                number(ParameterName.TERM_SECOND_WARNING_DAYS, null),
                number(ParameterName.TERM_LAST_WARNING_DAYS, null));
    }

    /**
     * 工会法 第十六条: three or five years for a grassroots union, five for local and industrial ones.
     *
     * @throws Rejection {@code TERM_YEARS}
     */
    void requireYears(int years, UnitProfile union) {
        int shorter = number(ParameterName.GRASSROOTS_TERM_SHORT, null);
        int longer = number(ParameterName.GRASSROOTS_TERM_LONG, null);
        int local = number(ParameterName.FEDERATION_TERM, null);
        boolean isLocal = union.type() == UnitType.FEDERATION || union.type() == UnitType.INDUSTRY;
        if (!(isLocal ? Set.of(local) : Set.of(shorter, longer)).contains(years)) {
            throw new Rejection(TermProblem.TERM_YEARS, shorter, longer, local).at("/years");
        }
    }

    /**
     * What holds for an announcement, whatever the union's term says.
     *
     * @throws Rejection {@code TERM_YEARS}, {@code ELECTION_TOO_FAR}, {@code NOTICE_TOO_SHORT},
     *     {@code TOO_FEW_CANDIDATES}, {@code SEATS_OUTSIDE_TABLE}, {@code ELECTION_REASON_NEEDED}
     */
    void requirePlan(ElectionPlan plan, UnitProfile union) {
        requireYears(plan.years(), union);
        if (plan.heldOn().isAfter(plan.noticedOn().plusYears(1))) {
            throw new Rejection(TermProblem.ELECTION_TOO_FAR).at("/heldOn");
        }
        var region = union.regionCode();
        plan.requireNotice(number(ParameterName.CANDIDATE_NOTICE_DAYS, region), days());
        plan.requireChoice(number(ParameterName.CANDIDATE_SURPLUS_PERCENT, region));
        if (plan.body() == ElectedBody.COMMITTEE
                && plan.kind() != ElectionKind.BY_ELECTION
                && union.type() == UnitType.GRASSROOTS) {
            sizes.require(plan.seats(), plan.due(), today());
        }
        if (plan.kind().needsPermit() && plan.statement() == null) {
            throw new Rejection(TermProblem.ELECTION_REASON_NEEDED).at("/statement");
        }
    }

    /**
     * @param open null when no term stands
     * @throws Rejection as {@link ElectionPlan#requireKind} does
     */
    void requireKind(ElectionPlan plan, Term open, String regionCode) {
        plan.requireKind(
                open,
                warnings().first(),
                number(ParameterName.LATE_ELECTION_LIMIT, regionCode),
                today());
    }

    /** The time of the union above, which begins today. */
    AnswerTime answer(String regionCode) {
        return AnswerTime.from(
                today(), number(ParameterName.ELECTION_ANSWER_DAYS, regionCode), days());
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

    private int number(ParameterName name, String regionCode) {
        return parameters.number(name, regionCode, today());
    }
}
