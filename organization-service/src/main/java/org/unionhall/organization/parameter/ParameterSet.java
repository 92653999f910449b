package org.unionhall.organization.parameter;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/**
 * From a day on a parameter has another value. Of several for the same name, the region's own goes
 * before the general one, and of those the latest that has begun.
 *
 * @param region null for everywhere
 * @param value a decimal number
 * @param unit what it counts, such as {@code YEARS}
 */
public record ParameterSet(
        UUID parameterId,
        long version,
        ParameterName name,
        String region,
        String value,
        ParameterUnit unit,
        String legalBasis,
        LocalDate validFrom)
        implements Message {

    static final String TOPIC = "unionhall.organization.parameters.v1";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public UUID key() {
        return parameterId;
    }

    @Override
    public boolean compacted() {
        return true;
    }
}
