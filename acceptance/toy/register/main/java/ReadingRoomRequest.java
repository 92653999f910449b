package org.unionhall.organization.example;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said about a reading room. */
@Schema(name = "ReadingRoomRequest")
record ReadingRoomRequest(
        @NotNull UUID unitId,
        @Schema(examples = "火车站职工书屋") @NotBlank @Size(max = 60) String name,
        @Schema(examples = "24") @NotNull @Min(1) @Max(10_000) Integer seats) {}
