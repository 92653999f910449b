package org.unionhall.organization.unit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Scope;

/**
 * A union as clients see it: the public part for everybody, the rest where the reader may view
 * unions.
 */
@Schema(name = "Unit")
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitView(
        UUID id,
        @Schema(examples = "延安市宝塔区总工会") String name,
        @Schema(nullable = true) @JsonInclude UUID parentId,
        UnitType type,
        UnitLevel level,
        @Schema(examples = "610602", nullable = true) @JsonInclude String regionCode,
        UnitStatus status,
        @JsonProperty("version") @Schema(name = "version") Long shownVersion,
        @Schema(examples = "816106005000000159") String creditCode,
        LocalDate foundedOn,
        LocalDate endedOn,
        String endReason,
        @Schema(examples = "宝工发〔2026〕12号") String endDocument,
        UUID successorId,
        Instant changedAt,
        List<Warning> warnings,
        @JsonIgnore @Schema(hidden = true) long version)
        implements Versioned, Located {

    static final String PATH = "/api/v1/units";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    /** What should be looked at twice. */
    @Schema(name = "UnitWarning")
    enum Warning {
        /** Characters 9 to 17 of the credit code fail GB 11714, as some codes in use do. */
        CREDIT_CODE_ORGANISATION_PART,
        /** The region code begins with no province there is. */
        REGION_OF_NO_PROVINCE
    }

    /**
     * As the reader may see it.
     *
     * @param viewing where the reader may view unions
     */
    static UnitView of(Unit unit, Scope viewing) {
        return viewing.covers(unit.place()) ? full(unit) : open(unit);
    }

    private static UnitView open(Unit unit) {
        return new UnitView(
                unit.id(),
                unit.facts().name(),
                unit.parentId(),
                unit.type(),
                unit.level(),
                unit.facts().regionCode(),
                unit.status(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                unit.version());
    }

    static UnitView full(Unit unit) {
        return new UnitView(
                unit.id(),
                unit.facts().name(),
                unit.parentId(),
                unit.type(),
                unit.level(),
                unit.facts().regionCode(),
                unit.status(),
                unit.version(),
                unit.facts().creditCode(),
                unit.facts().foundedOn(),
                unit.ending().endedOn(),
                unit.ending().endReason(),
                unit.ending().endDocument(),
                unit.ending().successorId(),
                unit.changedAt(),
                warnings(unit),
                unit.version());
    }

    private static List<Warning> warnings(Unit unit) {
        var warnings = new ArrayList<Warning>();
        var credit = unit.facts().creditCode();
        if (credit != null && !new UnionCreditCode(credit).organisationPartAddsUp()) {
            warnings.add(Warning.CREDIT_CODE_ORGANISATION_PART);
        }
        var region = unit.facts().regionCode();
        if (region != null && !new RegionCode(region).isOfKnownProvince()) {
            warnings.add(Warning.REGION_OF_NO_PROVINCE);
        }
        return warnings;
    }
}
