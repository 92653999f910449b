package org.unionhall.organization.station;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** The register of stations over HTTP. */
@Path(StationView.PATH)
@Tag(name = "Stations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StationResource {

    @Inject KeepStation keep;
    @Inject ReadStations read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    /** What is wrong with what is said of a station. */
    @Refuses({
        "STATION_OPEN_TWICE",
        "DATE_OUT_OF_RANGE",
        "DOCUMENT_NUMBER_FORM",
        "REGION_CODE_FORM",
        "STATION_PLACE_SWAPPED",
        "STATION_PLACE_OUTSIDE",
        "STATION_PHONE_FORM",
        "STATION_HOURS_FORM",
        "STATION_HOURS_OVERLAP",
        "FORM_TEXT_LENGTH"
    })
    interface FormRefusals {}

    @GET
    @Refuses
    @Operation(operationId = "listStations")
    public Page<StationView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("kind") StationKind kind,
            @QueryParam("state") StationState state,
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
        var query = new ReadStations.Query(unit, kind, state, InRegion.of(region));
        return read.page(query, page, actor.get());
    }

    @GET
    @Path("/counts")
    @Refuses({"NOT_FOUND", "FORBIDDEN"})
    @Operation(operationId = "countStations")
    public StationCountsView counts(
            @QueryParam("unit") UUID unit,
            @Parameter(example = "2020-09-30") @QueryParam("on") LocalDate on) {
        return read.counts(unit, on, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getStation")
    public StationView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @GET
    @Path("/{id}/editions")
    @Refuses
    @Operation(operationId = "listStationEditions")
    public Page<StationEditionView> editions(@PathParam("id") UUID id) {
        return read.editions(id, actor.get());
    }

    @POST
    @Creates
    @Refuses(
            value = {"NOT_FOUND", "STATION_UNION_NOT_AT_WORK"},
            of = FormRefusals.class)
    @Operation(operationId = "openStation")
    public StationView open(@NotNull @Valid StationRequest request) {
        return idempotency.once(request, () -> read.shown(keep.open(request, actor.get())));
    }

    @PUT
    @Path("/{id}")
    @Refuses(
            value = {"STATION_CLOSED", "STATION_FIXED"},
            of = FormRefusals.class)
    @Operation(operationId = "changeStation")
    public StationView change(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid StationRequest request) {
        return read.shown(keep.change(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/check")
    @Refuses("STATION_CLOSED")
    @Operation(operationId = "checkStation")
    public StationView check(@PathParam("id") UUID id, @BeanParam IfMatch version) {
        return read.shown(keep.check(id, version, actor.get()));
    }

    @POST
    @Path("/{id}/closing")
    @Refuses({"STATION_CLOSED", "DATE_OUT_OF_RANGE", "REASON_LENGTH"})
    @Operation(operationId = "closeStation")
    public StationView close(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid StationClosingRequest request) {
        return read.shown(keep.close(id, request, version, actor.get()));
    }
}
