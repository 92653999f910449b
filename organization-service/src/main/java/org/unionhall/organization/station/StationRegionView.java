package org.unionhall.organization.station;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A county where there are stations. */
@Schema(name = "StationRegion")
record StationRegionView(
        @Schema(examples = "610602") String regionCode,
        @Schema(examples = "延安市宝塔区") String district,
        @Schema(examples = "12") long stations) {}
