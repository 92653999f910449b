package org.unionhall.events.drive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A drive as it is shown. */
@Schema(name = "Drive")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DriveView(
        UUID id,
        @Schema(examples = "1", description = "Rises with every change; the number in the `ETag`")
                long version,
        @Schema(examples = "2026年八大群体集中入会行动") String title,
        @Schema(examples = "面向全市快递员和货车司机") String description,
        DriveStatus status,
        UUID sponsorUnitId,
        @Schema(examples = "延安市总工会") String sponsorUnitName,
        Set<WorkerGroup> groups,
        LocalDate startsOn,
        @Schema(description = "Last day, included") LocalDate endsOn,
        List<DriveRequest.Target> targets,
        Instant createdAt,
        @Schema(description = "When its figures were frozen; absent until then")
                Instant settledAt) {

    static DriveView of(Drive drive, String sponsorName) {
        return new DriveView(
                drive.id(),
                drive.version(),
                drive.title(),
                drive.description(),
                drive.status(),
                drive.sponsorUnitId(),
                sponsorName,
                drive.groups(),
                drive.startsOn(),
                drive.endsOn(),
                drive.targets().stream().map(DriveRequest.Target::of).toList(),
                drive.createdAt(),
                drive.settledAt());
    }
}
