package org.unionhall.organization.parameter;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new version of a parameter, as a client asks for it. */
@Schema(
        name = "ParameterRequest",
        requiredProperties = {"name", "value", "legalBasis", "validFrom"})
public record ParameterRequest(
        @Schema(examples = "MINIMUM_JOINING_AGE") ParameterName name,
        @Schema(
                        maxLength = 6,
                        description = "6 digits; absent for everywhere",
                        examples = "610600",
                        nullable = true)
                String region,
        @Schema(minimum = "0", maximum = "1000000000", examples = "16") Long value,
        @Schema(
                        description = "May be absent; when given it must be the parameter's own",
                        nullable = true)
                ParameterUnit unit,
        @Schema(maxLength = 300, description = "Document and article", examples = "延市工发〔2026〕1号第四条")
                String legalBasis,
        @Schema(description = "First day it holds; not before today", examples = "2035-01-01")
                LocalDate validFrom) {}
