package org.unionhall.organization.parameter;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of a parameter, as a client asks for it. */
@Schema(
        name = "ParameterRequest",
        requiredProperties = {"name", "value", "legalBasis", "validFrom"})
public record ParameterRequest(
        @Schema(examples = "MINIMUM_JOINING_AGE") ParameterName name,
        @Schema(maxLength = 6, examples = "610600", nullable = true) String region,
        @Schema(minimum = "0", maximum = "1000000000", examples = "16") Long value,
        @Schema(nullable = true) ParameterUnit unit,
        @Schema(maxLength = 300, examples = "延市工发〔2026〕1号第四条") String legalBasis,
        @Schema(examples = "2035-01-01") LocalDate validFrom) {}
