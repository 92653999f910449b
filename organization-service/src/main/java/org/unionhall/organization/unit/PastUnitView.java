package org.unionhall.organization.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a union was after a change. */
@Schema(name = "PastUnit")
record PastUnitView(
        UUID unitId,
        long version,
        String name,
        @Schema(nullable = true) UUID parentId,
        @Schema(nullable = true) String regionCode,
        @Schema(nullable = true) String creditCode,
        UnitStatus status,
        @Schema(nullable = true) LocalDate foundedOn,
        Instant changedAt,
        UUID changedBy) {

    static PastUnitView of(PastUnit past) {
        return new PastUnitView(
                past.unitId(),
                past.version(),
                past.facts().name(),
                past.parentId(),
                past.facts().regionCode(),
                past.facts().creditCode(),
                past.status(),
                past.facts().foundedOn(),
                past.changedAt(),
                past.changedBy());
    }
}
