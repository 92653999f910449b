package org.unionhall.membership.parametercopy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One value of a parameter, valid from a day on, as its message says. {@code region} is null when
 * it holds everywhere.
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

    /**
     * The nearer region wins, then the later day, then what came by message over what was laid down
     * at first.
     */
    static final Comparator<ParameterMessage> WEAKEST_FIRST =
            Comparator.<ParameterMessage>comparingInt(p -> p.region == null ? 0 : p.region.length())
                    .thenComparing(ParameterMessage::validFrom)
                    .thenComparing(ParameterMessage::version);

    boolean holds(String wanted, String regionCode, LocalDate day) {
        return name.equals(wanted)
                && !validFrom.isAfter(day)
                && (region == null || (regionCode != null && regionCode.startsWith(trimmed())));
    }

    /** A region's code without the zeros that say "all of it": 610600 holds in 610602. */
    private String trimmed() {
        return region.replaceFirst("(00)+$", "");
    }
}
