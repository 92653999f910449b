package org.unionhall.organization.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a union was after a change. */
@Schema(name = "PastUnit")
public record PastUnitView(
        UUID unitId,
        long version,
        String name,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) String regionCode,
        @Schema(nullable = true) String creditCode,
        UnitStatus status,
        @Schema(nullable = true) LocalDate foundedOn,
        Instant changedAt,
        @Schema(description = "The account that changed it") UUID changedBy) {

    static PastUnitView of(PastUnit past) {
        return new PastUnitView(
                past.unitId(),
                past.version(),
                past.name(),
                past.parentId(),
                past.regionCode(),
                past.creditCode(),
                past.status(),
                past.foundedOn(),
                past.changedAt(),
                past.changedBy());
    }
}
