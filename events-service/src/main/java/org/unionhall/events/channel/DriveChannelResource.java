package org.unionhall.events.channel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.events.organizationcopy.NewUnits;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** The channels of a drive over HTTP, for its organisers. */
@Path("/api/v1/drives/{id}/channels")
@Tag(
        name = "channels",
        description = "Ways into a drive: codes, QR pictures, what a scanned code says")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DriveChannelResource {

    private static final String UNKNOWN =
            "There is no such drive, or it is outside your scope (`DRIVE_UNKNOWN`)";

    private final GiveOutChannel giveOut;
    private final ReadChannels read;
    private final NewUnits newUnits;
    private final CurrentActor actor;
    private final Idempotency idempotency;

    DriveChannelResource(
            GiveOutChannel giveOut,
            ReadChannels read,
            NewUnits newUnits,
            CurrentActor actor,
            Idempotency idempotency) {
        this.giveOut = giveOut;
        this.read = read;
        this.newUnits = newUnits;
        this.actor = actor;
        this.idempotency = idempotency;
    }

    @POST
    @Operation(
            operationId = "giveOutChannel",
            summary = "Give a unit its way into a drive",
            description =
                    "Makes a code, its join page and its QR pictures. Give each venue or recruiter"
                            + " its own to see where people came from. Needs `RUN_DRIVE` at the"
                            + " sponsor.")
    @APIResponse(
            responseCode = "201",
            description = "Given out",
            headers = {
                @Header(
                        name = "Location",
                        description = "What the code leads to",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "Its version",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(
            responseCode = "409",
            description = "`CHANNEL_DRIVE_OVER`, `CHANNEL_UNIT_NOT_NORMAL`, `REQUEST_IN_PROGRESS`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`CHANNEL_UNIT_UNKNOWN`, `CHANNEL_GROUP_NOT_IN_DRIVE`, `CHANNEL_OUTSIDE_DRIVE`,"
                            + " `CHANNEL_ENDS_BEFORE_IT_STARTS`, `REQUIRED`, `INVALID_LENGTH`,"
                            + " `IDEMPOTENCY_KEY_REUSED`; several at once: `INVALID_INPUT`")
    public Response giveOut(
            @PathParam("id") UUID id,
            @Parameter(description = "Any unique text; a repetition gets the first answer")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @NotNull @Valid ChannelRequest request) {
        newUnits.await(request.unitId(), actor.get().id());
        return idempotency.once(
                key,
                "POST /api/v1/drives/" + id + "/channels",
                request,
                () -> {
                    var channel = giveOut.giveOut(id, request, actor.get());
                    return Response.status(Response.Status.CREATED)
                            .header(HttpHeaders.LOCATION, "/api/v1/channels/" + channel.code())
                            .header(HttpHeaders.ETAG, ETags.of(channel.version()))
                            .entity(read.shown(channel))
                            .build();
                });
    }

    @GET
    @Operation(
            operationId = "listChannels",
            summary = "The channels of a drive, oldest first",
            description =
                    "An organiser of the drive gets all of them, others those of the units in their"
                            + " scope.")
    @APIResponse(responseCode = "200", description = "A page of channels")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Page<ChannelView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return read.page(id, page, actor.get());
    }
}
