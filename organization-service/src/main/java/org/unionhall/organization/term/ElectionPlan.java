package org.unionhall.organization.term;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What is announced of an election.
 *
 * @param noticedOn the day the candidates were made known
 * @param years of the term it is for
 * @param due how many have to come (应到)
 * @param candidates as they are written
 * @param statement why it is early or late; null when none was given
 */
@Embeddable
record ElectionPlan(
        @Enumerated(EnumType.STRING) ElectedBody body,
        @Enumerated(EnumType.STRING) ElectionKind kind,
        LocalDate noticedOn,
        LocalDate heldOn,
        int seats,
        int years,
        int due,
        List<String> candidates,
        String statement) {

    ElectionPlan with(List<Candidate> others) {
        var written = others.stream().map(Candidate::written).toList();
        return new ElectionPlan(
                body, kind, noticedOn, heldOn, seats, years, due, written, statement);
    }

    List<Candidate> persons() {
        return candidates.stream().map(Candidate::read).toList();
    }

    /**
     * The candidates are known for so many whole working days between the notice and the election;
     * neither of both days counts.
     *
     * @throws Rejection {@code NOTICE_TOO_SHORT}
     */
    void requireNotice(int least, WorkingDays days) {
        int known = days.between(noticedOn, heldOn.minusDays(1));
        if (known < least) {
            throw new Rejection(TermProblem.NOTICE_TOO_SHORT, least, known).at("/heldOn");
        }
    }

    /**
     * There are more candidates than seats, by so many percent of the seats.
     *
     * @throws Rejection {@code TOO_FEW_CANDIDATES}
     */
    void requireChoice(int surplusPercent) {
        int needed = (seats * (100 + surplusPercent) + 99) / 100;
        if (candidates.size() < needed) {
            throw new Rejection(TermProblem.TOO_FEW_CANDIDATES, needed).at("/candidates");
        }
    }

    /**
     * The kind is the one that the day of the election makes it.
     *
     * @param open the term that stands; null when there is none
     * @param warningDays before its end from which an election is not early any more
     * @param lateMonths after its end within which a late election that is still to come lies
     * @throws Rejection {@code TERM_NEEDED}, {@code TERM_OPEN}, {@code ELECTION_BEFORE_TERM},
     *     {@code KIND_DIFFERS}, {@code ELECTION_TOO_LATE}
     */
    void requireKind(Term open, int warningDays, int lateMonths, LocalDate today) {
        requireTerm(open);
        if (open == null || kind == ElectionKind.BY_ELECTION) {
            return;
        }
        var expected =
                heldOn.isAfter(open.endsOn())
                        ? ElectionKind.LATE
                        : heldOn.isBefore(open.endsOn().minusDays(warningDays))
                                ? ElectionKind.EARLY
                                : ElectionKind.REGULAR;
        if (kind != expected) {
            throw new Rejection(TermProblem.KIND_DIFFERS, expected).at("/kind");
        }
        var limit = open.endsOn().plusMonths(lateMonths);
        if (heldOn.isAfter(limit) && !today.isAfter(limit)) {
            throw new Rejection(TermProblem.ELECTION_TOO_LATE, limit).at("/heldOn");
        }
    }

    /**
     * There is a term that it follows, or none where it is the first.
     *
     * @param open the term that stands; null when there is none
     * @throws Rejection {@code TERM_NEEDED}, {@code TERM_OPEN}, {@code ELECTION_BEFORE_TERM}
     */
    void requireTerm(Term open) {
        if (open == null) {
            if (kind != ElectionKind.FIRST) {
                throw new Rejection(TermProblem.TERM_NEEDED).at("/kind");
            }
            return;
        }
        if (kind == ElectionKind.FIRST) {
            throw new Rejection(TermProblem.TERM_OPEN).at("/kind");
        }
        if (!heldOn.isAfter(open.beganOn())) {
            throw new Rejection(TermProblem.ELECTION_BEFORE_TERM, open.beganOn()).at("/heldOn");
        }
    }
}
