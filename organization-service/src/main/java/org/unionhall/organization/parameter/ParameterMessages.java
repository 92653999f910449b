package org.unionhall.organization.parameter;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/** What happens to parameters, told to every service that applies them. */
public sealed interface ParameterMessages extends Message {

    String TOPIC = "unionhall.organization.parameters.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default boolean compacted() {
        return true;
    }

    /**
     * From a day on a parameter has another value. Of several for the same name, the region's own
     * goes before the general one, and of those the latest that has begun.
     *
     * @param region null for everywhere
     * @param value a decimal number
     * @param unit what it counts, such as {@code YEARS}
     */
    record ParameterSet(
            UUID parameterId,
            long version,
            ParameterName name,
            String region,
            String value,
            ParameterUnit unit,
            String legalBasis,
            LocalDate validFrom)
            implements ParameterMessages {

        @Override
        public UUID key() {
            return parameterId;
        }
    }
}
