package org.unionhall.membership.joining;

import static org.unionhall.membership.joining.JoiningProblem.*;
import static org.unionhall.platform.web.problem.CommonProblem.INVALID_LENGTH;
import static org.unionhall.platform.web.problem.CommonProblem.REQUIRED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.unionhall.membership.person.EmployerCreditCode;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.person.PlainText;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.web.problem.Faults;

/**
 * Who may apply, and what an application must say. Everything that is wrong is found at once.
 *
 * @param minimumAge full years, 劳动法 §15; a parameter
 * @param ageToCheck from this age on the clerk is told to look twice; a parameter
 * @param notices those in force
 */
record JoiningRule(LocalDate today, int minimumAge, int ageToCheck, List<RequiredNotice> notices) {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final int LONGEST_EMPLOYER = 100;
    private static final int MOST_CONSENTS = 20;

    /** A notice in force: its code, the version to consent to, and whether joining needs it. */
    record RequiredNotice(String code, int version, boolean required) {}

    /**
     * Checks an application.
     *
     * @param place null when it has none; its fault is among the faults already
     * @return the checked application; meaningless when a fault was found
     */
    Submission check(ApplicationRequest request, JoiningPlace place, Faults faults) {
        var document = document(request, faults);
        var name =
                PersonName.read(
                                request.name(),
                                request.idType() != null && request.idType().allowsForeignName())
                        .orNote(faults, "/name");
        var birth = birth(request, document, faults);
        group(request, place, faults);
        required(request.employmentForm(), "/employmentForm", faults);
        required(request.migrantWorker(), "/migrantWorker", faults);
        var employerName = employerName(request.employer(), faults);
        var creditCode = creditCode(request.employer(), faults);
        var consents = consents(request.consents(), faults);
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
                warnings(document, birth));
    }

    private IdDocument document(ApplicationRequest request, Faults faults) {
        boolean numbered = request.idNumber() != null && !request.idNumber().isBlank();
        required(request.idType(), "/idType", faults);
        if (!numbered) {
            faults.add("/idNumber", REQUIRED);
        }
        return numbered && request.idType() != null
                ? IdDocument.read(request.idType(), request.idNumber(), today)
                        .orNote(faults, "/idNumber")
                : null;
    }

    private LocalDate birth(ApplicationRequest request, IdDocument document, Faults faults) {
        boolean told = document != null && document.birthDate() != null;
        var birth = told ? document.birthDate() : request.birthDate();
        if (document == null || birth == null) {
            return birth;
        }
        if (birth.isAfter(today) || birth.isBefore(EARLIEST_BIRTH)) {
            faults.add("/birthDate", BIRTH_DATE_IMPOSSIBLE);
        } else if (birth.plusYears(minimumAge).isAfter(today)) {
            faults.add(told ? "/idNumber" : "/birthDate", TOO_YOUNG, minimumAge);
        }
        return birth;
    }

    private static Sex sex(ApplicationRequest request, IdDocument document) {
        if (document != null && document.sex() != Sex.UNKNOWN) {
            return document.sex();
        }
        return request.sex() == null ? Sex.UNKNOWN : request.sex();
    }

    private static void group(ApplicationRequest request, JoiningPlace place, Faults faults) {
        required(request.group(), "/group", faults);
        if (request.group() != null
                && place != null
                && !place.groups().isEmpty()
                && !place.groups().contains(request.group().name())) {
            faults.add("/group", GROUP_NOT_IN_CHANNEL, String.join(", ", place.groups()));
        }
    }

    private static String employerName(Employer employer, Faults faults) {
        return employer == null
                ? null
                : PlainText.read(employer.name(), LONGEST_EMPLOYER)
                        .orNote(faults, "/employer/name");
    }

    private static EmployerCreditCode creditCode(Employer employer, Faults faults) {
        return employer == null || employer.creditCode() == null || employer.creditCode().isBlank()
                ? null
                : EmployerCreditCode.read(employer.creditCode())
                        .orNote(faults, "/employer/creditCode");
    }

    private List<Consent> consents(List<Consent> given, Faults faults) {
        var byNotice = new LinkedHashMap<String, Consent>();
        var list = given == null ? List.<Consent>of() : given;
        if (list.size() > MOST_CONSENTS) {
            faults.add("/consents", INVALID_LENGTH, "≤ " + MOST_CONSENTS);
            return List.of();
        }
        for (int i = 0; i < list.size(); i++) {
            consent(list.get(i), "/consents/" + i, byNotice, faults);
        }
        for (var notice : notices) {
            if (notice.required() && !byNotice.containsKey(notice.code())) {
                faults.add("/consents", CONSENT_MISSING, notice.code(), notice.version());
            }
        }
        return List.copyOf(byNotice.values());
    }

    private void consent(
            Consent consent, String pointer, LinkedHashMap<String, Consent> into, Faults faults) {
        if (consent == null || consent.notice() == null || consent.version() == null) {
            faults.add(pointer, REQUIRED);
            return;
        }
        var known = notices.stream().filter(n -> n.code().equals(consent.notice())).findFirst();
        if (known.isEmpty()) {
            faults.add(pointer + "/notice", CONSENT_UNKNOWN);
            return;
        }
        into.put(consent.notice(), consent);
        if (known.get().version() != consent.version()) {
            faults.add(
                    pointer + "/version",
                    CONSENT_OUTDATED,
                    consent.notice(),
                    known.get().version());
        }
    }

    private List<String> warnings(IdDocument document, LocalDate birth) {
        var warnings = new ArrayList<String>();
        if (document != null && document.isUnusual()) {
            warnings.add("REGION_UNUSUAL");
        }
        if (birth == null) {
            warnings.add("AGE_UNKNOWN");
        } else if (!birth.plusYears(ageToCheck).isAfter(today)) {
            warnings.add("AGE_TO_CHECK");
        }
        return List.copyOf(warnings);
    }

    private static void required(Object value, String pointer, Faults faults) {
        if (value == null) {
            faults.add(pointer, REQUIRED);
        }
    }
}
