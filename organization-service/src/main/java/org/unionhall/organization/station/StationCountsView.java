package org.unionhall.organization.station;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many stations there were on a day. */
@Schema(name = "StationCounts")
record StationCountsView(
        LocalDate on,
        @Schema(examples = "72") long careStations,
        @Schema(examples = "6") long babyRooms,
        @Schema(examples = "2") long rightsStations) {

    static StationCountsView of(LocalDate on, Map<StationKind, Long> counts) {
        return new StationCountsView(
                on,
                counts.getOrDefault(StationKind.CARE_STATION, 0L),
                counts.getOrDefault(StationKind.BABY_ROOM, 0L),
                counts.getOrDefault(StationKind.RIGHTS_STATION, 0L));
    }
}
