package org.unionhall.membership.correction;

import static org.unionhall.platform.web.problem.CommonProblem.INVALID_VALUE;
import static org.unionhall.platform.web.problem.CommonProblem.PERSONAL_NUMBER;
import static org.unionhall.platform.web.problem.CommonProblem.REQUIRED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.joining.JoiningProblem;
import org.unionhall.membership.member.CorrectMember;
import org.unionhall.membership.member.CorrectMember.Before;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.EmployerCreditCode;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PersonField;
import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.person.PlainText;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.web.PersonalNumbers;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** Holds what somebody wants to put right against the rule of the day, as joining does. */
@ApplicationScoped
class CheckFact {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_EMPLOYER = 100;

    @Inject WorkerGroups groups;
    @Inject Parameters parameters;
    @Inject CorrectMember members;

    /**
     * What may be put right.
     *
     * @param needsTwo whether two clerks decide: the number always, the name where the registry has
     *     confirmed it
     */
    record Checked(CheckedFact fact, boolean needsTwo) {}

    /**
     * @param region of the member's union, or null
     * @throws Rejection at {@code /field}, {@code /value} or {@code /idType}: what {@code person}
     *     refuses, {@code REQUIRED}, {@code INVALID_VALUE}, {@code PERSONAL_NUMBER}, {@code
     *     FOLLOWS_FROM_NUMBER}, {@code TOO_YOUNG}, {@code BIRTH_DATE_IMPOSSIBLE}
     */
    Checked check(UUID memberId, Wanted wanted, String region, LocalDate today) {
        var before = members.before(memberId, today);
        var field = wanted.field();
        if (field == PersonField.ID_NUMBER) {
            return new Checked(document(wanted.value(), wanted.idType(), region, today), true);
        }
        if (!field.isNumber() && PersonalNumbers.in(wanted.value())) {
            throw new Rejection(PERSONAL_NUMBER).at("/value");
        }
        if (before.documented() && (field == PersonField.SEX || field == PersonField.BIRTH_DATE)) {
            throw new Rejection(CorrectionProblem.FOLLOWS_FROM_NUMBER).at("/field");
        }
        var text = text(field, wanted.value(), before, region, today);
        return new Checked(
                new CheckedFact(field, text, null), field == PersonField.NAME && before.verified());
    }

    private CheckedFact document(String value, IdType type, String region, LocalDate today) {
        if (type == null) {
            throw new Rejection(REQUIRED).at("/idType");
        }
        var document = IdDocument.read(type, required(value), today).orThrow("/value");
        if (document.birthDate() != null) {
            age(document.birthDate(), region, today);
        }
        return new CheckedFact(PersonField.ID_NUMBER, document.number(), document);
    }

    private String text(
            PersonField field, String value, Before before, String region, LocalDate today) {
        return switch (field) {
            case NAME ->
                    PersonName.read(value, before.idType().allowsForeignName())
                            .orThrow("/value")
                            .value();
            case MOBILE -> Mobile.read(value).orThrow("/value").number();
            case SEX -> code(Sex.values(), value);
            case EMPLOYMENT_FORM -> code(EmploymentForm.values(), value);
            case MIGRANT_WORKER -> code(new Boolean[] {true, false}, value);
            case BIRTH_DATE -> birth(required(value), region, today).toString();
            case GROUP -> group(required(value), today);
            case EMPLOYER_NAME -> PlainText.read(value, LONGEST_EMPLOYER).orThrow("/value");
            case EMPLOYER_CREDIT_CODE ->
                    Typed.isBlank(value)
                            ? null
                            : EmployerCreditCode.read(value).orThrow("/value").value();
            case ID_NUMBER -> throw new IllegalArgumentException(field.name());
        };
    }

    private static String required(String value) {
        if (Typed.isBlank(value)) {
            throw new Rejection(REQUIRED).at("/value");
        }
        return value;
    }

    private static String code(Object[] codes, String value) {
        var typed = required(value);
        return Arrays.stream(codes)
                .map(Object::toString)
                .filter(typed::equals)
                .findAny()
                .orElseThrow(() -> invalid(Arrays.toString(codes)));
    }

    private String group(String value, LocalDate today) {
        var errors = new InputErrors();
        groups.check(value, today, "/value", errors);
        errors.throwIfAny();
        return value;
    }

    private LocalDate birth(String value, String region, LocalDate today) {
        try {
            var birth = LocalDate.parse(value);
            if (birth.isAfter(today) || birth.isBefore(EARLIEST_BIRTH)) {
                throw new Rejection(JoiningProblem.BIRTH_DATE_IMPOSSIBLE).at("/value");
            }
            age(birth, region, today);
            return birth;
        } catch (DateTimeParseException malformed) {
            throw invalid("YYYY-MM-DD");
        }
    }

    private void age(LocalDate birth, String region, LocalDate today) {
        int years = parameters.number(ParameterName.MINIMUM_JOINING_AGE, region, today);
        if (birth.plusYears(years).isAfter(today)) {
            throw new Rejection(JoiningProblem.TOO_YOUNG, years).at("/value");
        }
    }

    private static Rejection invalid(String expected) {
        return new Rejection(INVALID_VALUE, expected).at("/value");
    }
}
