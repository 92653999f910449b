package org.unionhall.events.drive;

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
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.CurrentActor;

/** The moves of a drive from one status to another. */
@Path("/api/v1/drives/{id}")
@Tag(name = "drives")
@Produces(MediaType.APPLICATION_JSON)
public class DriveMoveResource {

    private static final String UNKNOWN =
            "There is no such drive, or it is outside your scope (`DRIVE_UNKNOWN`)";
    private static final String IF_MATCH =
            "The `ETag` you saw, to refuse the move when somebody else came first; may be left out";

    private final MoveDrive move;
    private final ReadDrives read;
    private final CurrentActor actor;

    DriveMoveResource(MoveDrive move, ReadDrives read, CurrentActor actor) {
        this.move = move;
        this.read = read;
        this.actor = actor;
    }

    @POST
    @Path("/opening")
    @Operation(
            operationId = "openDrive",
            summary = "Open a drafted, paused or closed drive",
            description = "Its channels open with it, except those closed by hand.")
    @APIResponse(
            responseCode = "200",
            description = "Open, perhaps already before",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DriveView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "`DRIVE_OVER`, `DRIVE_SETTLED`")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    public Response open(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return moved(DriveStatus.OPEN, id, ifMatch);
    }

    @POST
    @Path("/pause")
    @Operation(
            operationId = "pauseDrive",
            summary = "Pause an open drive",
            description = "Its channels take no applications until it is opened again.")
    @APIResponse(
            responseCode = "200",
            description = "Paused, perhaps already before",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DriveView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "`DRIVE_TRANSITION`, `DRIVE_SETTLED`")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    public Response pause(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return moved(DriveStatus.PAUSED, id, ifMatch);
    }

    @POST
    @Path("/closing")
    @Operation(
            operationId = "closeDrive",
            summary = "Close a drive",
            description =
                    "No more applications; those waiting can still be reviewed and move its"
                            + " figures. Happens by itself after the last day.")
    @APIResponse(
            responseCode = "200",
            description = "Closed, perhaps already before",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DriveView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "`DRIVE_SETTLED`")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    public Response close(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return moved(DriveStatus.CLOSED, id, ifMatch);
    }

    @POST
    @Path("/settlement")
    @Operation(
            operationId = "settleDrive",
            summary = "Settle a closed drive for good",
            description = "Freezes its figures as they stand. This cannot be taken back.")
    @APIResponse(
            responseCode = "200",
            description = "Settled, perhaps already before",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DriveView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "409", description = "It is not closed (`DRIVE_TRANSITION`)")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    public Response settle(
            @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return moved(DriveStatus.SETTLED, id, ifMatch);
    }

    private Response moved(DriveStatus next, UUID id, String ifMatch) {
        var view = read.shown(move.to(next, id, ifMatch, actor.get()));
        return Response.ok(view).header(HttpHeaders.ETAG, ETags.of(view.version())).build();
    }
}
