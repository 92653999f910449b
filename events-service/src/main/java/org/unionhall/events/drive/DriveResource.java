package org.unionhall.events.drive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
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
import org.unionhall.platform.web.paging.PageLimit;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Joining drives over HTTP. */
@Path("/api/v1/drives")
@Tag(
        name = "drives",
        description = "Joining drives (集中入会行动): who runs them, for whom, from when to when")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DriveResource {

    private static final String UNKNOWN =
            "There is no such drive, or it is outside your scope (`DRIVE_UNKNOWN`)";

    private final StartDrive start;
    private final ReadDrives read;
    private final NewUnits newUnits;
    private final CurrentActor actor;
    private final Idempotency idempotency;
    private final Clock clock;

    DriveResource(
            StartDrive start,
            ReadDrives read,
            NewUnits newUnits,
            CurrentActor actor,
            Idempotency idempotency,
            Clock clock) {
        this.start = start;
        this.read = read;
        this.newUnits = newUnits;
        this.actor = actor;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "startDrive",
            summary = "Start a joining drive",
            description =
                    "The drive is open at once unless `status` says `DRAFT`; before its first day"
                            + " its channels say that it has not started. Needs `RUN_DRIVE` at the"
                            + " sponsor.")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            headers = {
                @Header(
                        name = "Location",
                        description = "The drive",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "ETag",
                        description = "Its version",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = DriveView.class)))
    @APIResponse(
            responseCode = "409",
            description = "`DRIVE_OVER`, `SPONSOR_NOT_NORMAL`, `REQUEST_IN_PROGRESS`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`SPONSOR_MISSING`, `SPONSOR_TWICE`, `SPONSOR_UNKNOWN`,"
                        + " `ENDS_BEFORE_IT_STARTS`, `TARGET_OF_TWO_KINDS`,"
                        + " `TARGET_GROUP_NOT_IN_DRIVE`, `TARGET_TWICE`, `TARGET_UNIT_OUTSIDE`,"
                        + " `STATUS_AT_CREATION`, `REQUIRED`, `INVALID_LENGTH`, `INVALID_VALUE`,"
                        + " `IDEMPOTENCY_KEY_REUSED`; several at once: `INVALID_INPUT`")
    public Response start(
            @Parameter(description = "Any unique text; a repetition gets the first answer")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @NotNull @Valid DriveRequest request) {
        newUnits.await(request.sponsor().orElse(null), actor.get().id());
        return idempotency.once(
                key,
                "POST /api/v1/drives",
                request,
                () -> {
                    var sponsor =
                            request.sponsor()
                                    .orElseThrow(
                                            () ->
                                                    new Rejection(DriveProblem.SPONSOR_MISSING)
                                                            .at("/sponsorUnitId"));
                    var drive =
                            start.start(
                                    sponsor,
                                    request.plan(LocalDate.now(clock)),
                                    request.firstStatus(),
                                    actor.get());
                    return Response.status(Response.Status.CREATED)
                            .header(HttpHeaders.LOCATION, "/api/v1/drives/" + drive.id())
                            .header(HttpHeaders.ETAG, ETags.of(drive.version()))
                            .entity(read.shown(drive))
                            .build();
                });
    }

    @GET
    @Operation(
            operationId = "listDrives",
            summary = "Drives you can see, newest first",
            description =
                    "Those whose sponsor, or a unit that holds one of their channels, lies in your"
                            + " scope.")
    @APIResponse(responseCode = "200", description = "A page of drives")
    public Page<DriveView> list(
            @Parameter(description = "Only drives in this status", example = "OPEN")
                    @QueryParam("status")
                    DriveStatus status,
            @Parameter(
                            description =
                                    "Only drives that this unit, or one below it, sponsors or has a"
                                            + " channel of")
                    @QueryParam("unit")
                    UUID unit,
            @BeanParam PageRequest page) {
        return read.page(status, unit, page, actor.get());
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listDriveChanges",
            summary = "What changed since you last asked",
            description =
                    "Begin with `after=0`, then send `next` as `after`. A client that keeps the"
                            + " newest `version` of each drive ends equal to the server.")
    @APIResponse(responseCode = "200", description = "The changes")
    public DriveChanges changes(
            @Parameter(
                            schema = @Schema(maxLength = 18),
                            description = "The `next` of the time before; 0 to begin",
                            example = "0")
                    @QueryParam("after")
                    @DefaultValue("0")
                    String after,
            @BeanParam PageLimit page) {
        return read.changes(position(after), page.limit(), actor.get());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDrive",
            summary = "One drive",
            description =
                    "Seen by whoever sees its sponsor or a unit that holds one of its channels.")
    @APIResponse(
            responseCode = "200",
            description = "The drive; its `ETag` is what `If-Match` asks for",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DriveView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public Response one(@PathParam("id") UUID id) {
        return answer(read.one(id, actor.get()));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeDrive",
            summary = "Change what a drive says about itself",
            description =
                    "Replaces title, description, groups, dates and targets; the sponsor stays."
                        + " Channels follow: none stays open beyond the drive's dates. `status` is"
                        + " ignored here; use the moves below.")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DriveView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "`DRIVE_SETTLED`, `SPONSOR_FIXED`")
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed it first (`STALE_VERSION`)")
    @APIResponse(responseCode = "422", description = "As for starting a drive")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing (`VERSION_REQUIRED`)")
    public Response change(
            @PathParam("id") UUID id,
            @Parameter(description = "The `ETag` you read", required = true)
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid DriveRequest request) {
        var plan = request.plan(LocalDate.now(clock));
        var drive = start.change(id, request.sponsor().orElse(null), plan, ifMatch, actor.get());
        return answer(read.shown(drive));
    }

    private static Response answer(DriveView view) {
        return Response.ok(view).header(HttpHeaders.ETAG, ETags.of(view.version())).build();
    }

    private static long position(String after) {
        if (!after.matches("[0-9]{1,18}")) {
            throw new Rejection(CommonProblem.INVALID_CURSOR).ofParameter("after");
        }
        return Long.parseLong(after);
    }
}
