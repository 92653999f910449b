package org.unionhall.events.progress;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A drive's counters beside a recount. */
@Schema(name = "DriveReconciliation")
record ReconciliationView(UUID driveId, boolean balanced, List<Line> items) {

    /** A difference may lie on either side. */
    private static final String LEAST = "-9007199254740991";

    static ReconciliationView of(UUID driveId, List<Line> lines) {
        return new ReconciliationView(
                driveId, lines.stream().allMatch(line -> line.difference().isZero()), lines);
    }

    /** Applications, counted one way or the other. */
    @Schema(name = "DriveCount")
    record Count(@Schema(examples = "180") long applied, @Schema(examples = "125") long approved) {}

    /** How far the two ways lie apart; all zero when messages have settled. */
    @Schema(name = "DriveDifference")
    record Difference(
            @Schema(examples = "0", minimum = LEAST) long applied,
            @Schema(examples = "0", minimum = LEAST) long approved,
            @Schema(examples = "0", minimum = LEAST) long members) {

        /** Whether there is none. */
        public boolean isZero() {
            return applied == 0 && approved == 0 && members == 0;
        }
    }

    /** One channel. */
    @Schema(name = "DriveReconciliationLine")
    record Line(
            @Schema(examples = "7K3MZQ0XR0") String channelCode,
            Count counted,
            Count recounted,
            @Schema(examples = "125") long members,
            Difference difference) {

        static Line of(String channelCode, Count counted, Count recounted, long members) {
            return new Line(
                    channelCode,
                    counted,
                    recounted,
                    members,
                    new Difference(
                            counted.applied() - recounted.applied(),
                            counted.approved() - recounted.approved(),
                            recounted.approved() - members));
        }
    }
}
