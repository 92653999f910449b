package org.unionhall.events.organizationcopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** What organization tells of a union: its whole public state, as far as it is used here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record UnitMessage(
        UUID unitId,
        long version,
        String name,
        UUID parentId,
        String type,
        String level,
        String regionCode,
        String status,
        long lo,
        long hi,
        LocalDate foundedOn,
        LocalDate endedOn) {

    boolean hasEnded() {
        return UnitCopy.ENDED.contains(status);
    }
}
