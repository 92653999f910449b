package org.unionhall.events.drive;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next part of the changes feed. */
@Schema(name = "DriveChanges")
record DriveChanges(
        @Schema(
                        description =
                                "Drives that changed, or whose channels did, each once as it now"
                                        + " is, in the order of the last change. Drives are never"
                                        + " deleted, so there are no tombstones.")
                List<DriveView> items,
        @Schema(
                        description = "Send as `after` the next time, also when nothing is new",
                        examples = "42")
                String next,
        @Schema(description = "Whether more is waiting right now") boolean more) {}
