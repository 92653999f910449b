package org.unionhall.events.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.events.drive.DriveTarget;

/** How far a drive has come. */
@Schema(name = "DriveProgress")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgressView(
        UUID driveId,
        boolean whole,
        boolean settled,
        List<Target> targets,
        @Schema(examples = "180") long applied,
        @Schema(examples = "125") long approved,
        @Schema(examples = "10") long rejected,
        @Schema(examples = "5") long withdrawn,
        @Schema(examples = "40") long pending,
        List<OfGroup> byGroup,
        List<OfUnit> byUnit,
        List<OfChannel> byChannel,
        List<OfDay> byDay,
        Instant asOf) {

    /** A target and how much of it is reached. */
    @Schema(name = "DriveTargetProgress")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            String group,
            UUID unitId,
            @Schema(examples = "快递员") String label,
            @Schema(examples = "500") long number,
            @Schema(examples = "125") long reached,
            @Schema(examples = "25.0") BigDecimal percent) {

        static Target of(DriveTarget target, String label, long reached) {
            return new Target(
                    target.group(),
                    target.unitId(),
                    label,
                    target.number(),
                    reached,
                    target.percentOf(reached));
        }
    }

    /** The figures of a group. */
    @Schema(name = "DriveProgressOfGroup")
    record OfGroup(
            @Schema(examples = "COURIER") String group,
            @Schema(examples = "快递员") String label,
            @Schema(examples = "180") long applied,
            @Schema(examples = "125") long approved,
            @Schema(examples = "10") long rejected,
            @Schema(examples = "5") long withdrawn) {

        static OfGroup of(String group, String label, Tally t) {
            return new OfGroup(
                    group, label, t.applied(), t.approved(), t.rejected(), t.withdrawn());
        }
    }

    /** The figures of a unit itself, without those below it. */
    @Schema(name = "DriveProgressOfUnit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfUnit(
            UUID unitId,
            @Schema(examples = "宝塔区总工会") String unitName,
            @Schema(examples = "180") long applied,
            @Schema(examples = "125") long approved,
            @Schema(examples = "10") long rejected,
            @Schema(examples = "5") long withdrawn) {

        static OfUnit of(UUID unitId, String unitName, Tally t) {
            return new OfUnit(
                    unitId, unitName, t.applied(), t.approved(), t.rejected(), t.withdrawn());
        }
    }

    /** The figures of a channel. */
    @Schema(name = "DriveProgressOfChannel")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfChannel(
            @Schema(examples = "7K3MZQ0XR0") String channelCode,
            @Schema(examples = "火车站配送站") String label,
            UUID unitId,
            @Schema(examples = "宝塔区总工会") String unitName,
            @Schema(examples = "180") long applied,
            @Schema(examples = "125") long approved,
            @Schema(examples = "10") long rejected,
            @Schema(examples = "5") long withdrawn) {

        static OfChannel of(String code, String label, UUID unitId, String unitName, Tally t) {
            return new OfChannel(
                    code,
                    label,
                    unitId,
                    unitName,
                    t.applied(),
                    t.approved(),
                    t.rejected(),
                    t.withdrawn());
        }
    }

    /** The figures of what was submitted on a day. */
    @Schema(name = "DriveProgressOfDay")
    record OfDay(
            @Schema(examples = "2026-11-22") LocalDate day,
            @Schema(examples = "180") long applied,
            @Schema(examples = "125") long approved,
            @Schema(examples = "10") long rejected,
            @Schema(examples = "5") long withdrawn) {

        static OfDay of(LocalDate day, Tally t) {
            return new OfDay(day, t.applied(), t.approved(), t.rejected(), t.withdrawn());
        }
    }
}
