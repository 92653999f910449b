package org.unionhall.events.progress;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;
import org.unionhall.platform.web.stream.EventStream;

/** The board of a drive over HTTP. */
@Path("/api/v1/drives/{id}")
@Tag(name = "progress")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    @Inject ReadProgress progress;
    @Inject EventStream events;
    @Inject CurrentActor actor;

    @GET
    @Refuses("DRIVE_UNKNOWN")
    @Path("/progress")
    @Operation(operationId = "getDriveProgress")
    public ProgressView progress(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return progress.of(id, actor.get(), Languages.preferred(languages));
    }

    @GET
    @Refuses("DRIVE_UNKNOWN")
    @Blocking
    @Path("/progress/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(operationId = "getDriveProgressEvents")
    @APIResponse(
            responseCode = "200",
            description = "Events",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ProgressView.class)))
    public Multi<OutboundSseEvent> events(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages,
            @Context Sse sse) {
        var language = Languages.preferred(languages);
        return events.of(
                sse,
                "progress",
                actor.get(),
                reader -> progress.of(id, reader, language),
                ProgressView::settled);
    }

    @GET
    @Refuses("DRIVE_UNKNOWN")
    @Path("/reconciliation")
    @Operation(operationId = "reconcileDrive")
    public ReconciliationView reconciliation(@PathParam("id") UUID id) {
        return progress.reconciliation(id, actor.get());
    }
}
