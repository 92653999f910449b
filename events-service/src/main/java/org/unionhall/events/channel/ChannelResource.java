package org.unionhall.events.channel;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

/** Closing channels and opening them again over HTTP, for organisers. */
@Path("/api/v1/channels/{code}")
@Tag(name = "channels")
@Produces(MediaType.APPLICATION_JSON)
public class ChannelResource {

    private static final String UNKNOWN =
            "There is no such code, or its drive is outside your scope (`CHANNEL_UNKNOWN`,"
                    + " `DRIVE_UNKNOWN`)";
    private static final String IF_MATCH =
            "The `ETag` you saw, to refuse the change when somebody else came first; may be left"
                    + " out";

    private final CloseChannel close;
    private final ReadChannels read;
    private final CurrentActor actor;

    ChannelResource(CloseChannel close, ReadChannels read, CurrentActor actor) {
        this.close = close;
        this.read = read;
        this.actor = actor;
    }

    @POST
    @Path("/closing")
    @Operation(
            operationId = "closeChannel",
            summary = "Close a channel",
            description = "Nobody joins through it any more; what came through it stays counted.")
    @APIResponse(
            responseCode = "200",
            description = "Closed, perhaps already before",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    public Response close(
            @Parameter(
                            description = "As printed; case and hyphens do not matter",
                            example = "7K3MZQ0XR0",
                            schema = @Schema(maxLength = 40))
                    @PathParam("code")
                    String code,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(close.close(ChannelCode.read(code), ifMatch, actor.get()));
    }

    @POST
    @Path("/reopening")
    @Operation(
            operationId = "reopenChannel",
            summary = "Open a channel again that was closed by hand",
            description = "The same code works again, as far as its drive and its dates let it.")
    @APIResponse(
            responseCode = "200",
            description =
                    "No longer closed by hand; whether it is open follows its drive and its dates",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    @APIResponse(responseCode = "404", description = UNKNOWN)
    @APIResponse(
            responseCode = "409",
            description = "The drive is closed or settled (`CHANNEL_DRIVE_OVER`)")
    @APIResponse(responseCode = "412", description = "`STALE_VERSION`")
    public Response reopen(
            @Parameter(
                            description = "As printed; case and hyphens do not matter",
                            example = "7K3MZQ0XR0",
                            schema = @Schema(maxLength = 40))
                    @PathParam("code")
                    String code,
            @Parameter(description = IF_MATCH) @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return shown(close.reopen(ChannelCode.read(code), ifMatch, actor.get()));
    }

    private Response shown(Channel channel) {
        var view = read.shown(channel);
        return Response.ok(view).header(HttpHeaders.ETAG, ETags.of(view.version())).build();
    }
}
