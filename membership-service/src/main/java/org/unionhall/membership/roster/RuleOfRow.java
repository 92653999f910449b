package org.unionhall.membership.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.membership.joining.ApplicationRequest;
import org.unionhall.membership.joining.Submission;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.roster.FoundRow.Hint;
import org.unionhall.membership.roster.RosterRow.Wrong;
import org.unionhall.platform.web.problem.Rejection;

/** Holds a row against the rules of joining, and against itself. */
final class RuleOfRow {

    private final RosterRow row;
    private final List<Wrong> wrong;
    private final List<Hint> hints = new ArrayList<>();

    private RuleOfRow(RosterRow row) {
        this.row = row;
        this.wrong = new ArrayList<>(row.wrong());
    }

    /**
     * What the rules say of the row.
     *
     * @param rule of joining
     */
    static FoundRow check(
            RosterRow row,
            RosterPlaces places,
            Function<ApplicationRequest, Submission> rule,
            Locale locale) {
        var check = new RuleOfRow(row);
        var unit = check.unit(places.of(row.said(RosterColumn.UNION)));
        var person = check.submission(unit, rule, locale);
        if (person != null) {
            check.contradictions(person);
        }
        return check.wrong.isEmpty() && check.hints.isEmpty()
                ? FoundRow.of(row, person)
                : FoundRow.refused(row, check.wrong, check.hints);
    }

    private UUID unit(List<UUID> found) {
        if (found.size() == 1) {
            return found.get(0);
        }
        wrong.add(
                Wrong.of(
                        RosterColumn.UNION,
                        found.isEmpty()
                                ? RosterProblem.UNION_NOT_FOUND
                                : RosterProblem.UNION_AMBIGUOUS));
        return null;
    }

    /** Null when something is wrong; of a cell that is wrong already nothing more is said. */
    private Submission submission(
            UUID unit, Function<ApplicationRequest, Submission> rule, Locale locale) {
        var form = row.form();
        try {
            return rule.apply(
                    new ApplicationRequest(
                            null,
                            unit,
                            form.name(),
                            form.idType(),
                            form.idNumber(),
                            form.group(),
                            form.employmentForm(),
                            form.migrantWorker(),
                            form.employer(),
                            form.consents(),
                            form.birthDate(),
                            form.sex()));
        } catch (Rejection refusal) {
            var told = new HashSet<RosterColumn>();
            wrong.forEach(one -> told.add(one.column()));
            for (var error : refusal.toProblem(locale, "/", "").errors()) {
                var column =
                        "/channelCode".equals(error.pointer())
                                ? RosterColumn.UNION
                                : RosterColumn.at(error.pointer());
                if (!told.contains(column)) {
                    hints.add(new Hint(column, error.code(), error.detail()));
                }
            }
            return null;
        }
    }

    private void contradictions(Submission person) {
        var document = person.document();
        if (row.birth() != null
                && document.birthDate() != null
                && !row.birth().fits(document.birthDate())) {
            wrong.add(contradiction(RosterColumn.BIRTH_DATE));
        }
        if (row.sex() != null && document.sex() != Sex.UNKNOWN && row.sex() != document.sex()) {
            wrong.add(contradiction(RosterColumn.SEX));
        }
    }

    private static Wrong contradiction(RosterColumn column) {
        return Wrong.of(column, RosterProblem.CELL_CONTRADICTS_DOCUMENT);
    }
}
