package org.unionhall.membership.member;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of a member's ledger. */
@Schema(name = "Movement")
public record MovementView(
        MovementKind kind,
        @Schema(description = "会籍变化类型 of the real-name standard", examples = "1") int code,
        @Schema(nullable = true) String reason,
        LocalDate on,
        UUID unitId,
        @Schema(description = "The deciding document, if any", nullable = true) String document) {

    static MovementView of(Movement movement) {
        return new MovementView(
                movement.kind(),
                movement.kind().code(),
                movement.reason(),
                movement.effectiveOn(),
                movement.unitId(),
                movement.document());
    }
}
