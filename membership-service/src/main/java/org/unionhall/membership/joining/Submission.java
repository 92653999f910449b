package org.unionhall.membership.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.person.EmployerCreditCode;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonFacts;
import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;

/**
 * An application that passed every check of form.
 *
 * @param birthDate null where neither document nor applicant tell
 * @param employerName null when there is none
 * @param warnings what the clerk should look at twice, such as {@code REGION_UNUSUAL}
 */
public record Submission(
        JoiningPlace place,
        PersonName name,
        IdDocument document,
        LocalDate birthDate,
        Sex sex,
        String group,
        EmploymentForm employmentForm,
        boolean migrantWorker,
        String employerName,
        EmployerCreditCode employerCreditCode,
        List<Consent> consents,
        List<String> warnings) {

    PersonFacts facts(Seal seal, Place row) {
        return PersonFacts.of(name, document, birthDate, sex, seal, row)
                .working(group, employmentForm, migrantWorker, employerName, employerCreditCode);
    }

    /** The union that takes the person in. */
    public UUID unitId() {
        return place.unitId();
    }

    @Override
    public String toString() {
        return "Submission[***]";
    }
}
