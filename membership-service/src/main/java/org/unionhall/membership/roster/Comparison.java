package org.unionhall.membership.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.unionhall.membership.joining.ApplicationRequest;
import org.unionhall.membership.member.FindMembers.Registered;
import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.roster.RosterRow.Wrong;
import org.unionhall.platform.web.Typed;

/**
 * Holds what a row says of a member against the register. What it does not say, or masks, agrees.
 */
final class Comparison {

    private final RosterRow row;
    private final Registered member;
    private final List<Wrong> different = new ArrayList<>();

    private Comparison(RosterRow row, Registered member) {
        this.row = row;
        this.member = member;
    }

    /** Where the register says otherwise. */
    static List<Wrong> of(RosterRow row, Registered member) {
        var comparison = new Comparison(row, member);
        comparison.compare(row.form());
        return comparison.different;
    }

    private void compare(ApplicationRequest form) {
        var person = member.person();
        var name = PersonName.read(form.name(), true);
        agrees(
                RosterColumn.NAME,
                Objects.equals(person.name(), name.isRefused() ? null : name.value().value()));
        agrees(RosterColumn.SEX, row.sex() == null || row.sex() == person.sex());
        agrees(
                RosterColumn.BIRTH_DATE,
                row.birth() == null
                        || person.birthDate() == null
                        || row.birth().fits(person.birthDate()));
        agrees(RosterColumn.ID_TYPE, form.idType() == person.idType());
        agrees(RosterColumn.GROUP, Objects.equals(form.group(), person.group()));
        agrees(RosterColumn.EMPLOYMENT_FORM, form.employmentForm() == person.employmentForm());
        agrees(
                RosterColumn.MIGRANT_WORKER,
                Objects.equals(form.migrantWorker(), person.migrantWorker()));
        agrees(RosterColumn.EMPLOYER, same(form.employer().name(), person.employerName()));
        agrees(
                RosterColumn.EMPLOYER_CODE,
                same(form.employer().creditCode(), person.employerCreditCode()));
        agrees(
                RosterColumn.MOBILE,
                row.mobile() == null || row.mobile().number().equals(member.mobile()));
    }

    /** Only what the row says is compared. */
    private void agrees(RosterColumn column, boolean agrees) {
        if (row.said(column) != null && !agrees) {
            different.add(Wrong.of(column, RosterProblem.MEMBER_DIFFERS));
        }
    }

    private static boolean same(String typed, String registered) {
        return typed != null && registered != null && Typed.text(typed).equals(registered);
    }
}
