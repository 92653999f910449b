package org.unionhall.organization.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/** A union to be founded, as a client asks for it. */
@Schema(
        name = "FoundingRequest",
        requiredProperties = {"name", "type"})
record FoundingRequest(
        @Schema(maxLength = 120, examples = "延安市宝塔区快递行业工会联合会") String name,
        @Schema(nullable = true) UUID parentId,
        @Schema(examples = "GRASSROOTS") UnitType type,
        @Schema(examples = "GRASSROOTS", nullable = true) UnitLevel level,
        @Schema(maxLength = 9, examples = "610602", nullable = true) String regionCode,
        @Schema(maxLength = 18, examples = "816106005000000159", nullable = true) String creditCode,
        @Schema(examples = "2019-05-01", nullable = true) LocalDate foundedOn,
        @Schema(examples = "NORMAL", nullable = true) UnitStatus status) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection with everything that is wrong
     */
    Founding parsed(LocalDate today) {
        var errors = new InputErrors();
        var typed = new UnitFacts(name, regionCode, creditCode, foundedOn);
        var facts = UnitFacts.parse(typed, today, errors);
        if (type == null) {
            errors.add("/type", CommonProblem.REQUIRED);
        }
        errors.throwIfAny();
        return new Founding(
                facts, parentId, type, level, status == null ? UnitStatus.NORMAL : status);
    }
}
