package org.unionhall.events.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.events.fact.FindFigures;

/** A fact as it is shown: whom it is about is not. */
@Schema(name = "Fact")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactView(
        UUID id,
        @Schema(examples = "MEMBER_JOINED") String measure,
        UUID unitId,
        @Schema(examples = "火车站工会") String unitName,
        LocalDate on,
        @Schema(examples = "1", minimum = Part.LEAST) long quantity,
        @Schema(examples = "/api/v1/units/01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a11") String subject,
        List<DimensionView> dimensions,
        UUID corrects,
        boolean declared) {

    /** A value of a dimension. */
    @Schema(name = "FactDimension")
    record DimensionView(
            @Schema(examples = "group") String dimension,
            @Schema(examples = "COURIER") String value) {}

    static FactView of(FindFigures.Entry fact, String unitName) {
        return new FactView(
                fact.id(),
                fact.measure(),
                fact.unitId(),
                unitName,
                fact.on(),
                fact.quantity(),
                fact.subject(),
                fact.dimensions().entrySet().stream()
                        .map(one -> new DimensionView(one.getKey(), one.getValue()))
                        .toList(),
                fact.corrects(),
                fact.declared());
    }
}
