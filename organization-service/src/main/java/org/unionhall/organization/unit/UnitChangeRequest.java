package org.unionhall.organization.unit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * What a union shall be from now on, as a client asks for it: what is absent is taken away, but the
 * status stays.
 */
@Schema(name = "UnitChangeRequest", requiredProperties = "name")
record UnitChangeRequest(
        @Schema(maxLength = 120, examples = "延安市宝塔区外卖配送行业工会联合会") String name,
        @Schema(maxLength = 9, examples = "610602", nullable = true) String regionCode,
        @Schema(maxLength = 18, examples = "816106005000000159", nullable = true) String creditCode,
        @Schema(examples = "2019-05-01", nullable = true) LocalDate foundedOn,
        @Schema(examples = "NORMAL", nullable = true) UnitStatus status) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection with everything that is wrong
     */
    UnitChange parsed(LocalDate today) {
        var errors = new InputErrors();
        var typed = new UnitFacts(name, regionCode, creditCode, foundedOn);
        var facts = UnitFacts.parse(typed, today, errors);
        errors.throwIfAny();
        return new UnitChange(facts, status);
    }
}
