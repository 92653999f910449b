package org.unionhall.membership.parametercopy;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What this service takes from a parameter's message. {@code region} is null when it holds
 * everywhere.
 */
public record ParameterMessage(
        UUID parameterId,
        long version,
        String name,
        String region,
        String value,
        String unit,
        String legalBasis,
        LocalDate validFrom) {

    static final String TOPIC = "unionhall.organization.parameters.v1";
}
