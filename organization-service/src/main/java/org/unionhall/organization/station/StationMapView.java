package org.unionhall.organization.station;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stations as GeoJSON (RFC 7946), for maps. */
@Schema(name = "StationMap")
record StationMapView(
        @Schema(examples = "FeatureCollection") String type, List<FeatureView> features) {

    /** A station on the map. */
    @Schema(name = "StationFeature")
    record FeatureView(
            @Schema(examples = "Feature") String type,
            UUID id,
            PointView geometry,
            PublicStationView properties) {}

    /** Where it is. */
    @Schema(name = "StationPoint")
    record PointView(
            @Schema(examples = "Point") String type,
            @Schema(examples = "[109.489757, 36.585321]") List<Double> coordinates) {}

    static StationMapView of(List<PublicStationView> stations) {
        return new StationMapView(
                "FeatureCollection", stations.stream().map(StationMapView::feature).toList());
    }

    private static FeatureView feature(PublicStationView one) {
        var point = new PointView("Point", List.of(one.longitude(), one.latitude()));
        return new FeatureView("Feature", one.id(), point, one);
    }
}
