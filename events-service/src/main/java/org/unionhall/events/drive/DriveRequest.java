package org.unionhall.events.drive;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.problem.Rejection;

/** What an organiser sends to start a drive or to change one. */
@Schema(name = "DriveRequest")
record DriveRequest(
        @Schema(description = "What people call the drive", examples = "2026年八大群体集中入会行动")
                @NotBlank
                @Size(max = 120)
                String title,
        @Schema(
                        nullable = true,
                        examples = "面向全市快递员和货车司机",
                        description = "Anything people should know; plain text")
                @Size(max = 2000)
                String description,
        @Schema(
                        nullable = true,
                        description =
                                "The union that runs it; units below it can be given channels."
                                        + " Fixed once the drive exists.",
                        examples = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10")
                UUID sponsorUnitId,
        @Schema(nullable = true, description = "The same as `sponsorUnitId`, for short")
                UUID unitId,
        @Schema(description = "Whom it is for", examples = "[\"COURIER\", \"TRUCK_DRIVER\"]")
                @NotEmpty
                @Size(max = 50)
                List<@NotNull WorkerGroup> groups,
        @Schema(
                        nullable = true,
                        description = "First day (Asia/Shanghai); today when absent",
                        examples = "2026-11-01")
                LocalDate startsOn,
        @Schema(description = "Last day, included", examples = "2026-12-31") @NotNull
                LocalDate endsOn,
        @Schema(nullable = true, description = "How many members it means to win") @Size(max = 500)
                List<@NotNull @Valid Target> targets,
        @Schema(
                        nullable = true,
                        description =
                                "Only when it is created: `OPEN` (also when absent) or `DRAFT`",
                        examples = "OPEN")
                DriveStatus status) {

    /**
     * A goal for a group, for a unit with all below it, or for the whole drive when neither is
     * named.
     */
    @Schema(
            name = "DriveTarget",
            description = "Name a group or a unit, or neither for the whole drive")
    record Target(
            @Schema(nullable = true, examples = "COURIER") WorkerGroup group,
            @Schema(
                            nullable = true,
                            description = "A unit below the sponsor; all below it count too")
                    UUID unitId,
            @Schema(description = "New members", examples = "500")
                    @JsonAlias({"target", "total", "count", "value", "members", "goal"})
                    @NotNull
                    @Min(1)
                    @Max(100_000_000)
                    Long number) {

        static Target of(DriveTarget target) {
            return new Target(target.group(), target.unitId(), target.number());
        }
    }

    /**
     * The sponsor, by whichever name it was given; empty when by none.
     *
     * @throws Rejection {@code SPONSOR_TWICE} when the two names name two unions
     */
    Optional<UUID> sponsor() {
        if (sponsorUnitId != null && unitId != null && !sponsorUnitId.equals(unitId)) {
            throw new Rejection(DriveProblem.SPONSOR_TWICE).at("/unitId");
        }
        return Optional.ofNullable(sponsorUnitId).or(() -> Optional.ofNullable(unitId));
    }

    /**
     * The status to start in.
     *
     * @throws Rejection {@code STATUS_AT_CREATION} for any but DRAFT and OPEN
     */
    DriveStatus firstStatus() {
        var first = status == null ? DriveStatus.OPEN : status;
        if (first != DriveStatus.OPEN && first != DriveStatus.DRAFT) {
            throw new Rejection(DriveProblem.STATUS_AT_CREATION).at("/status");
        }
        return first;
    }

    DrivePlan plan(LocalDate today) {
        return new DrivePlan(
                title.strip(),
                description == null || description.isBlank() ? null : description.strip(),
                new TreeSet<>(groups),
                startsOn == null ? today : startsOn,
                endsOn,
                targets == null
                        ? List.of()
                        : targets.stream()
                                .map(t -> new DriveTarget(t.group(), t.unitId(), t.number()))
                                .toList());
    }
}
