package org.unionhall.organization.unit;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * What can be changed about a union by an entry in a form.
 *
 * @param regionCode null when not known
 * @param creditCode null until the certificate is issued
 * @param foundedOn 建会日期, null when not known
 */
@Embeddable
record UnitFacts(String name, String regionCode, String creditCode, LocalDate foundedOn) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /**
     * The facts as a person typed them, put right.
     *
     * @param errors takes what is wrong; nothing is to be done with the facts then
     */
    static UnitFacts parse(UnitFacts typed, LocalDate today, InputErrors errors) {
        var name = UnitName.parse(typed.name, errors);
        var region = RegionCode.parse(typed.regionCode, errors);
        var credit = UnionCreditCode.parse(typed.creditCode, errors);
        var day = typed.foundedOn;
        if (day != null && day.isAfter(today)) {
            errors.add("/foundedOn", UnitProblem.FOUNDED_IN_FUTURE, today);
        }
        if (day != null && day.isBefore(EARLIEST)) {
            errors.add("/foundedOn", UnitProblem.FOUNDED_TOO_EARLY, EARLIEST);
        }
        return new UnitFacts(
                name == null ? null : name.value(),
                region == null ? null : region.value(),
                credit == null ? null : credit.value(),
                day);
    }

    UnitFacts withCreditCode(String other) {
        return new UnitFacts(name, regionCode, other, foundedOn);
    }
}
