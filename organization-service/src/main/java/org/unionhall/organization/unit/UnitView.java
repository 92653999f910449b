package org.unionhall.organization.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.web.access.Actor;

/**
 * A union as clients see it: the public part for everybody, the rest where the reader may view
 * unions.
 */
@Schema(
        name = "Unit",
        description =
                "The fields up to `status` are public; the others are given only where the reader"
                        + " has VIEW_UNIT.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnitView(
        UUID id,
        @Schema(examples = "延安市宝塔区总工会") String name,
        @Schema(description = "The union above; null at the top of a tree", nullable = true)
                @JsonInclude
                UUID parentId,
        UnitType type,
        UnitLevel level,
        @Schema(examples = "610602", nullable = true) @JsonInclude String regionCode,
        UnitStatus status,
        @Schema(description = "Counts up with every change; as `ETag` it is `\"v<version>\"`")
                Long version,
        @Schema(examples = "816106005000000159") String creditCode,
        LocalDate foundedOn,
        LocalDate endedOn,
        String endReason,
        Instant changedAt,
        @Schema(description = "What a clerk should look at twice; never a reason to refuse")
                List<Warning> warnings) {

    /** What should be looked at twice. */
    @Schema(name = "UnitWarning")
    public enum Warning {
        /** Characters 9 to 17 of the credit code fail GB 11714, as some codes in use do. */
        CREDIT_CODE_ORGANISATION_PART,
        /** The region code begins with no province there is. */
        REGION_OF_NO_PROVINCE
    }

    /** As the reader may see it. */
    static UnitView of(Unit unit, Actor reader) {
        return reader.may(UnionPermission.VIEW_UNIT, unit.place()) ? full(unit) : open(unit);
    }

    private static UnitView open(Unit unit) {
        return new UnitView(
                unit.id(),
                unit.name(),
                unit.parentId(),
                unit.type(),
                unit.level(),
                unit.regionCode(),
                unit.status(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static UnitView full(Unit unit) {
        return new UnitView(
                unit.id(),
                unit.name(),
                unit.parentId(),
                unit.type(),
                unit.level(),
                unit.regionCode(),
                unit.status(),
                unit.version(),
                unit.creditCode(),
                unit.foundedOn(),
                unit.endedOn(),
                unit.endReason(),
                unit.changedAt(),
                warnings(unit));
    }

    private static List<Warning> warnings(Unit unit) {
        var warnings = new ArrayList<Warning>();
        if (unit.creditCode() != null
                && !new UnionCreditCode(unit.creditCode()).organisationPartAddsUp()) {
            warnings.add(Warning.CREDIT_CODE_ORGANISATION_PART);
        }
        if (unit.regionCode() != null && !new RegionCode(unit.regionCode()).isOfKnownProvince()) {
            warnings.add(Warning.REGION_OF_NO_PROVINCE);
        }
        return warnings;
    }
}
