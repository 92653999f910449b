package org.unionhall.events.channel;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.events.drive.WorkerGroup;

/** What an organiser sends to give out a channel. */
@Schema(name = "ChannelRequest")
record ChannelRequest(
        @Schema(
                        description =
                                "The union that applicants join: the drive's sponsor or one below"
                                        + " it",
                        examples = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a11")
                @NotNull
                UUID unitId,
        @Schema(
                        description =
                                "What people call it, such as the venue; the unit's name when"
                                        + " absent",
                        examples = "火车站配送站",
                        nullable = true)
                @Size(max = 60)
                @JsonAlias({"name", "title", "venue"})
                String label,
        @Schema(
                        description = "Who works with it; seen by organisers only",
                        examples = "宝塔区工会宣传队",
                        nullable = true)
                @Size(max = 60)
                String recruiter,
        @Schema(
                        description =
                                "Whom it is for; all groups of the drive when absent or empty",
                        examples = "[\"COURIER\"]",
                        nullable = true)
                @Size(max = 50)
                List<@NotNull WorkerGroup> groups,
        @Schema(description = "First day; the drive's when absent", nullable = true)
                LocalDate startsOn,
        @Schema(description = "Last day, included; the drive's when absent", nullable = true)
                LocalDate endsOn) {

    ChannelPlan plan(String unitName) {
        return new ChannelPlan(
                unitId,
                label == null || label.isBlank() ? unitName : label.strip(),
                recruiter == null || recruiter.isBlank() ? null : recruiter.strip(),
                groups == null ? List.of() : groups.stream().distinct().sorted().toList(),
                startsOn,
                endsOn);
    }
}
