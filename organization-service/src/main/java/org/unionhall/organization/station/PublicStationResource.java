package org.unionhall.organization.station;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Stations as anybody finds them, over HTTP. */
@Path("/api/v1/public-stations")
@Tag(name = "Public stations")
@Produces(MediaType.APPLICATION_JSON)
public class PublicStationResource {

    private static final int NEAREST = 50;
    private static final int ON_A_MAP = 500;

    /** Where somebody is. */
    static class PlaceInQuery {

        @QueryParam("lat")
        @Parameter(
                required = true,
                example = "36.585",
                schema =
                        @Schema(
                                type = SchemaType.NUMBER,
                                minimum = ChinaBox.SOUTH,
                                maximum = ChinaBox.NORTH))
        String latitude;

        @QueryParam("lon")
        @Parameter(
                required = true,
                example = "109.49",
                schema =
                        @Schema(
                                type = SchemaType.NUMBER,
                                minimum = ChinaBox.WEST,
                                maximum = ChinaBox.EAST))
        String longitude;

        @QueryParam("radius")
        @Parameter(
                example = "3000",
                schema =
                        @Schema(
                                type = SchemaType.INTEGER,
                                minimum = "100",
                                maximum = "50000",
                                defaultValue = Around.USUAL_RADIUS))
        String radius;

        @QueryParam("kind")
        StationKind kind;

        Around around() {
            return Around.of(latitude, longitude, radius);
        }
    }

    @Inject ReadPublicStations read;

    @GET
    @Open
    @Refuses
    @Cache(maxAge = 60)
    @Operation(operationId = "listPublicStations")
    public Page<PublicStationView> list(
            @QueryParam("kind") StationKind kind,
            @Parameter(
                            example = "610602",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = 6,
                                            pattern = InRegion.FORM))
                    @QueryParam("region")
                    String region,
            @BeanParam PageRequest page) {
        return read.page(kind, InRegion.of(region), page);
    }

    @GET
    @Open
    @Path("/nearest")
    @Refuses
    @Cache(maxAge = 60)
    @Operation(operationId = "listNearestStations")
    public Page<PublicStationView> nearest(@BeanParam PlaceInQuery place) {
        return new Page<>(read.nearest(place.around(), place.kind, NEAREST), null);
    }

    @GET
    @Open
    @Path("/map")
    @Produces("application/geo+json")
    @Refuses
    @Cache(maxAge = 60)
    @Operation(operationId = "mapStations")
    public StationMapView map(@BeanParam PlaceInQuery place) {
        return StationMapView.of(read.nearest(place.around(), place.kind, ON_A_MAP));
    }

    @GET
    @Open
    @Path("/regions")
    @Refuses
    @Cache(maxAge = 60)
    @Operation(operationId = "listStationRegions")
    public Page<StationRegionView> regions() {
        return new Page<>(read.regions(), null);
    }

    @GET
    @Open
    @Path("/equipment")
    @Refuses
    @Cache(maxAge = 300)
    @Operation(operationId = "listStationEquipment")
    public Page<EquipmentView> equipment() {
        return new Page<>(read.equipment(), null);
    }

    @GET
    @Open
    @Path("/{id}")
    @Refuses
    @Cache(maxAge = 60)
    @Operation(operationId = "getPublicStation")
    public PublicStationView one(@PathParam("id") UUID id) {
        return read.one(id);
    }
}
