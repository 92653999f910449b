package org.unionhall.events.drive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** A drive as it is shown. */
@Schema(name = "Drive")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DriveView(
        UUID id,
        @Schema(examples = "1") long version,
        @Schema(examples = "2026年八大群体集中入会行动") String title,
        @Schema(examples = "面向全市快递员和货车司机") String description,
        DriveStatus status,
        UUID sponsorUnitId,
        @Schema(examples = "延安市总工会") String sponsorUnitName,
        @Schema(examples = "[\"COURIER\"]") List<String> groups,
        LocalDate startsOn,
        LocalDate endsOn,
        List<DriveRequest.Target> targets,
        Instant createdAt,
        Instant settledAt)
        implements Versioned, Located {

    static final String PATH = "/api/v1/drives";

    @Override
    public String location() {
        return address(id);
    }

    /** Where a drive is found. */
    static String address(UUID id) {
        return PATH + "/" + id;
    }

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
