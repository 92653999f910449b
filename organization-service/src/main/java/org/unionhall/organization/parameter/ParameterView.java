package org.unionhall.organization.parameter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;

/** One version of a parameter as clients see it. */
@Schema(name = "Parameter")
public record ParameterView(
        UUID id,
        ParameterName name,
        @Schema(examples = "最低入会年龄") String titleZh,
        @Schema(examples = "lowest age to join") String titleEn,
        @Schema(nullable = true) String region,
        @Schema(examples = "16", minimum = "0", maximum = "1000000000") long value,
        ParameterUnit unit,
        @Schema(examples = "《中华人民共和国劳动法》第十五条") String legalBasis,
        LocalDate validFrom,
        Instant setAt)
        implements Located {

    static final String PATH = "/api/v1/parameters";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    static ParameterView of(Parameter parameter) {
        return new ParameterView(
                parameter.id(),
                parameter.name(),
                parameter.name().title().zh(),
                parameter.name().title().en(),
                parameter.region(),
                parameter.value(),
                parameter.unit(),
                parameter.legalBasis(),
                parameter.validFrom(),
                parameter.decidedAt());
    }
}
