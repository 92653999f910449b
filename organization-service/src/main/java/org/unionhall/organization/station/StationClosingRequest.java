package org.unionhall.organization.station;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/** The closing of a station, as a client sends it. */
@Schema(name = "StationClosingRequest", requiredProperties = "reason")
record StationClosingRequest(
        @Schema(maxLength = Reason.LONGEST, examples = "场地到期收回。") String reason,
        @Schema(nullable = true, examples = "2026-11-30") LocalDate closedOn) {}
