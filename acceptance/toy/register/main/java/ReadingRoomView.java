package org.unionhall.organization.example;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** A reading room as it is shown. */
@Schema(name = "ReadingRoom")
record ReadingRoomView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "火车站职工书屋") String name,
        @Schema(examples = "24") int seats,
        @Schema(nullable = true) LocalDate closedOn)
        implements Versioned, Located {

    static final String PATH = "/api/v1/reading-rooms";

    static ReadingRoomView of(ReadingRoom room) {
        return new ReadingRoomView(
                room.id(),
                room.version(),
                room.unitId(),
                room.name(),
                room.seats(),
                room.closedOn());
    }

    @Override
    public String location() {
        return PATH + "/" + id;
    }
}
