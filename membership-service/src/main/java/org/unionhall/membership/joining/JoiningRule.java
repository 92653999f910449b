package org.unionhall.membership.joining;

import static org.unionhall.membership.joining.JoiningProblem.*;
import static org.unionhall.platform.web.problem.CommonProblem.INVALID_LENGTH;
import static org.unionhall.platform.web.problem.CommonProblem.REQUIRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.unionhall.membership.notice.RequiredNotice;
import org.unionhall.membership.person.EmployerCreditCode;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.person.PlainText;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * Who may apply, and what an application must say. Everything that is wrong is found at once.
 *
 * @param minimumAge full years, 劳动法 §15; a parameter
 * @param ageToCheck from this age on the clerk is warned; a parameter
 * @param notices those in force
 */
record JoiningRule(LocalDate today, int minimumAge, int ageToCheck, List<RequiredNotice> notices) {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_EMPLOYER = 100;
    private static final int MOST_CONSENTS = 20;

    /**
     * Checks an application.
     *
     * @param place null when it has none; its error is among the errors already
     * @return the checked application; meaningless when a error was found
     */
    Submission check(ApplicationRequest request, JoiningPlace place, InputErrors errors) {
        var document = document(request, errors);
        var name =
                PersonName.read(
                                request.name(),
                                request.idType() != null && request.idType().allowsForeignName())
                        .orNote(errors, "/name");
        var birth = birth(request, document, errors);
        group(request, place, errors);
        required(request.employmentForm(), "/employmentForm", errors);
        required(request.migrantWorker(), "/migrantWorker", errors);
        var employerName = employerName(request.employer(), errors);
        var creditCode = creditCode(request.employer(), errors);
        var consents = consents(request.consents(), errors);
        return new Submission(
                place,
                name,
                document,
                birth,
                sex(request, document),
                request.group(),
                request.employmentForm(),
                Boolean.TRUE.equals(request.migrantWorker()),
                employerName,
                creditCode,
                consents,
                warnings(document, birth, creditCode));
    }

    private IdDocument document(ApplicationRequest request, InputErrors errors) {
        boolean numbered = !Typed.isBlank(request.idNumber());
        required(request.idType(), "/idType", errors);
        if (!numbered) {
            errors.add("/idNumber", REQUIRED);
        }
        return numbered && request.idType() != null
                ? IdDocument.read(request.idType(), request.idNumber(), today)
                        .orNote(errors, "/idNumber")
                : null;
    }

    private LocalDate birth(ApplicationRequest request, IdDocument document, InputErrors errors) {
        boolean documented = document != null && document.birthDate() != null;
        var birth = documented ? document.birthDate() : request.birthDate();
        if (document == null || birth == null) {
            return birth;
        }
        if (birth.isAfter(today) || birth.isBefore(EARLIEST_BIRTH)) {
            errors.add("/birthDate", BIRTH_DATE_IMPOSSIBLE);
        } else if (birth.plusYears(minimumAge).isAfter(today)) {
            errors.add(documented ? "/idNumber" : "/birthDate", TOO_YOUNG, minimumAge);
        }
        return birth;
    }

    private static Sex sex(ApplicationRequest request, IdDocument document) {
        if (document != null && document.sex() != Sex.UNKNOWN) {
            return document.sex();
        }
        return request.sex() == null ? Sex.UNKNOWN : request.sex();
    }

    private static void group(ApplicationRequest request, JoiningPlace place, InputErrors errors) {
        required(request.group(), "/group", errors);
        if (request.group() != null
                && place != null
                && !place.groups().isEmpty()
                && !place.groups().contains(request.group())) {
            errors.add("/group", GROUP_NOT_IN_CHANNEL, String.join(", ", place.groups()));
        }
    }

    private static String employerName(Employer employer, InputErrors errors) {
        return employer == null
                ? null
                : PlainText.read(employer.name(), LONGEST_EMPLOYER)
                        .orNote(errors, "/employer/name");
    }

    private static EmployerCreditCode creditCode(Employer employer, InputErrors errors) {
        return employer == null || Typed.isBlank(employer.creditCode())
                ? null
                : EmployerCreditCode.read(employer.creditCode())
                        .orNote(errors, "/employer/creditCode");
    }

    private List<Consent> consents(List<Consent> given, InputErrors errors) {
        var byNotice = new LinkedHashMap<String, Consent>();
        var list = given == null ? List.<Consent>of() : given;
        if (list.size() > MOST_CONSENTS) {
            errors.add("/consents", INVALID_LENGTH, "≤ " + MOST_CONSENTS);
            return List.of();
        }
        for (int i = 0; i < list.size(); i++) {
            consent(list.get(i), "/consents/" + i, byNotice, errors);
        }
        for (var notice : notices) {
            if (notice.required() && !byNotice.containsKey(notice.code())) {
                errors.add("/consents", CONSENT_MISSING, notice.code(), notice.version());
            }
        }
        return List.copyOf(byNotice.values());
    }

    private void consent(
            Consent consent,
            String pointer,
            LinkedHashMap<String, Consent> into,
            InputErrors errors) {
        if (consent == null || consent.notice() == null || consent.version() == null) {
            errors.add(pointer, REQUIRED);
            return;
        }
        var known = notices.stream().filter(n -> n.code().equals(consent.notice())).findFirst();
        if (known.isEmpty()) {
            errors.add(pointer + "/notice", CONSENT_UNKNOWN);
            return;
        }
        into.put(consent.notice(), consent);
        if (known.get().version() != consent.version()) {
            errors.add(
                    pointer + "/version",
                    CONSENT_OUTDATED,
                    consent.notice(),
                    known.get().version());
        }
    }

    private List<String> warnings(
            IdDocument document, LocalDate birth, EmployerCreditCode creditCode) {
        var warnings = new ArrayList<String>();
        if (document != null && document.isUnusual()) {
            warnings.add("REGION_UNUSUAL");
        }
        if (birth == null) {
            warnings.add("AGE_UNKNOWN");
        } else if (!birth.plusYears(ageToCheck).isAfter(today)) {
            warnings.add("AGE_TO_CHECK");
        }
        if (creditCode != null && creditCode.isUnusual()) {
            warnings.add("EMPLOYER_CODE_UNUSUAL");
        }
        return List.copyOf(warnings);
    }

    private static void required(Object value, String pointer, InputErrors errors) {
        if (value == null) {
            errors.add(pointer, REQUIRED);
        }
    }
}
