package org.unionhall.events.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.facts.CountedIn;

/** What an indicator comes to, with the definition that was used. */
@Schema(name = "IndicatorValue")
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorValueView(
        Indicator code,
        @Schema(examples = "会员总数") String name,
        IndicatorKind kind,
        CountedIn countedIn,
        @Schema(examples = "月末在籍会员，保留会籍的不计。") String definition,
        UUID unitId,
        @Schema(examples = "延安市总工会") String unitName,
        @Schema(examples = "2026-01") String from,
        @Schema(examples = "2026-11") String to,
        Part computed,
        Part declared,
        List<OfValue> byDimension,
        List<OfUnit> below) {

    /** What one value of the dimension has of it. */
    @Schema(name = "IndicatorOfValue")
    record OfValue(@Schema(examples = "COURIER") String value, Part computed, Part declared) {}

    /** What one union below, with all below it, has of it. */
    @Schema(name = "IndicatorOfUnit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfUnit(
            UUID unitId,
            @Schema(examples = "宝塔区总工会") String unitName,
            Part computed,
            Part declared) {}
}
