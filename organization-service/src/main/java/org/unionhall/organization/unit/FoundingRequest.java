package org.unionhall.organization.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Faults;

/** A union to be founded, as a client asks for it. */
@Schema(
        name = "FoundingRequest",
        requiredProperties = {"name", "type"})
public record FoundingRequest(
        @Schema(
                        maxLength = 120,
                        description = "Full name, 2 to 120 characters",
                        examples = "延安市宝塔区快递行业工会联合会")
                String name,
        @Schema(
                        description = "The union above; absent only for the top of a new tree",
                        nullable = true)
                UUID parentId,
        @Schema(examples = "GRASSROOTS") UnitType type,
        @Schema(
                        description = "Absent for the usual level of the type under that parent",
                        examples = "GRASSROOTS",
                        nullable = true)
                UnitLevel level,
        @Schema(maxLength = 9, description = "6 or 9 digits", examples = "610602", nullable = true)
                String regionCode,
        @Schema(
                        maxLength = 18,
                        description = "Unified social credit code of the union itself (81… or 89…)",
                        examples = "816106005000000159",
                        nullable = true)
                String creditCode,
        @Schema(description = "建会日期，not after today", examples = "2019-05-01", nullable = true)
                LocalDate foundedOn,
        @Schema(
                        description = "PREPARING or NORMAL; NORMAL unless told",
                        examples = "NORMAL",
                        nullable = true)
                UnitStatus status) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /**
     * @throws org.unionhall.platform.web.problem.Rejection with everything that is wrong
     */
    Founding parsed(LocalDate today) {
        var faults = new Faults();
        var parsedName = UnitName.parse(name, faults);
        if (type == null) {
            faults.add("/type", CommonProblem.REQUIRED);
        }
        var region = RegionCode.parse(regionCode, faults);
        var credit = UnionCreditCode.parse(creditCode, faults);
        checkDate(foundedOn, today, faults);
        faults.throwIfAny();
        return new Founding(
                parsedName,
                parentId,
                type,
                level,
                region,
                credit,
                foundedOn,
                status == null ? UnitStatus.NORMAL : status);
    }

    static void checkDate(LocalDate foundedOn, LocalDate today, Faults faults) {
        if (foundedOn != null && foundedOn.isAfter(today)) {
            faults.add("/foundedOn", UnitProblem.FOUNDED_IN_FUTURE, today);
        }
        if (foundedOn != null && foundedOn.isBefore(EARLIEST)) {
            faults.add("/foundedOn", UnitProblem.FOUNDED_TOO_EARLY, EARLIEST);
        }
    }
}
