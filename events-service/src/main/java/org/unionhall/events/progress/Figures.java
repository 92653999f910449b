package org.unionhall.events.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/**
 * A drive's figures, or the part of them that somebody may see.
 *
 * @param asOf time of the newest message counted in them; null when nothing is
 */
record Figures(
        Tally total,
        Map<String, Tally> byGroup,
        Map<UUID, Tally> byUnit,
        Map<String, Tally> byChannel,
        SortedMap<LocalDate, Tally> byDay,
        Instant asOf) {

    Tally ofGroup(String group) {
        return byGroup.getOrDefault(group, Tally.ZERO);
    }

    Tally ofUnit(UUID unitId) {
        return byUnit.getOrDefault(unitId, Tally.ZERO);
    }

    Tally ofChannel(String code) {
        return byChannel.getOrDefault(code, Tally.ZERO);
    }
}
