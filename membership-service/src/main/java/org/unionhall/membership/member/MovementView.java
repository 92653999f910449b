package org.unionhall.membership.member;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a member's ledger. */
@Schema(name = "Movement")
public record MovementView(
        MovementKind kind,
        @Schema(examples = "1") int code,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String explanation,
        LocalDate on,
        UUID unitId,
        @Schema(nullable = true) String document) {

    static MovementView of(Movement movement) {
        return new MovementView(
                movement.kind(),
                movement.kind().code(),
                movement.reason(),
                movement.explanation(),
                movement.effectiveOn(),
                movement.unitId(),
                movement.document());
    }
}
