package org.unionhall.organization.unit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.problem.Faults;

/**
 * What a union shall be from now on, as a client asks for it: what is absent is taken away, but the
 * status stays.
 */
@Schema(name = "UnitChangeRequest", requiredProperties = "name")
public record UnitChangeRequest(
        @Schema(maxLength = 120, examples = "延安市宝塔区外卖配送行业工会联合会") String name,
        @Schema(maxLength = 9, examples = "610602", nullable = true) String regionCode,
        @Schema(maxLength = 18, examples = "816106005000000159", nullable = true) String creditCode,
        @Schema(examples = "2019-05-01", nullable = true) LocalDate foundedOn,
        @Schema(
                        description = "Absent to keep it; changed by the union above only",
                        examples = "NORMAL",
                        nullable = true)
                UnitStatus status) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection with everything that is wrong
     */
    UnitChange parsed(LocalDate today) {
        var faults = new Faults();
        var parsedName = UnitName.parse(name, faults);
        var region = RegionCode.parse(regionCode, faults);
        var credit = UnionCreditCode.parse(creditCode, faults);
        FoundingRequest.checkDate(foundedOn, today, faults);
        faults.throwIfAny();
        return new UnitChange(parsedName, region, credit, foundedOn, status);
    }
}
