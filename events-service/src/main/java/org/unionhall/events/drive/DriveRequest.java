package org.unionhall.events.drive;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.Rejection;

/** What an organiser sends to start a drive or to change one. */
@Schema(name = "DriveRequest")
record DriveRequest(
        @Schema(examples = "2026年八大群体集中入会行动") @NotBlank @Size(max = 120) String title,
        @Schema(nullable = true, examples = "面向全市快递员和货车司机") @Size(max = 2000) String description,
        @Schema(nullable = true, examples = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10")
                UUID sponsorUnitId,
        @Schema(nullable = true) UUID unitId,
        @Schema(examples = "[\"COURIER\", \"TRUCK_DRIVER\"]") @NotEmpty @Size(max = 50)
                List<@NotNull @Size(max = 40) String> groups,
        @Schema(nullable = true, examples = "2026-11-01") LocalDate startsOn,
        @Schema(examples = "2026-12-31") @NotNull LocalDate endsOn,
        @Schema(nullable = true) @Size(max = 500) List<@NotNull @Valid Target> targets,
        @Schema(nullable = true, examples = "OPEN") DriveStatus status) {

    /**
     * A goal for a group, for a unit with all below it, or for the whole drive when neither is
     * named.
     */
    @Schema(name = "DriveTarget")
    record Target(
            @Schema(nullable = true, examples = "COURIER") @Size(max = 40) String group,
            @Schema(nullable = true) UUID unitId,
            @Schema(examples = "500") @NotNull @Min(1) @Max(100_000_000) Long number) {

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
     * The sponsor of a drive that is being started.
     *
     * @throws Rejection {@code SPONSOR_MISSING}, {@code SPONSOR_TWICE}
     */
    UUID requiredSponsor() {
        return sponsor()
                .orElseThrow(
                        () -> new Rejection(DriveProblem.SPONSOR_MISSING).at("/sponsorUnitId"));
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

    /**
     * @param ordered the groups, in their official order
     */
    DrivePlan plan(List<String> ordered, LocalDate today) {
        return new DrivePlan(
                Typed.text(title),
                Typed.isBlank(description) ? null : Typed.text(description),
                ordered,
                startsOn == null ? today : startsOn,
                endsOn,
                targets == null
                        ? List.of()
                        : targets.stream()
                                .map(t -> new DriveTarget(t.group(), t.unitId(), t.number()))
                                .toList());
    }
}
