package org.unionhall.events.progress;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Languages;

/** The board of a drive over HTTP. */
@Path("/api/v1/drives/{id}")
@Tag(name = "progress", description = "How far joining drives have come (入会行动进度)")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    private static final String UNKNOWN =
            "There is no such drive, or it is outside your scope (`DRIVE_UNKNOWN`)";

    private final ReadProgress progress;
    private final CurrentActor actor;

    ProgressResource(ReadProgress progress, CurrentActor actor) {
        this.progress = progress;
        this.actor = actor;
    }

    @GET
    @Path("/progress")
    @Operation(
            operationId = "getDriveProgress",
            summary = "How far a drive has come",
            description =
                    "Who holds `VIEW_FIGURES` at the sponsor gets the whole drive; who holds it at"
                        + " a unit with a channel gets that unit's part and nothing of the others."
                        + " An application counts for the channel it came through and the union it"
                        + " was made to, on its day of submission; `approved` follows its status."
                        + " Figures are kept by messages and lag behind by about a second.")
    @APIResponse(responseCode = "200", description = "The figures")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public ProgressView progress(
            @PathParam("id") UUID id,
            @Parameter(description = "Language of the labels: zh (default) or en")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String languages) {
        return progress.of(id, actor.get(), Languages.preferred(languages));
    }

    @GET
    @Path("/reconciliation")
    @Operation(
            operationId = "reconcileDrive",
            summary = "A drive's counters beside a recount",
            description =
                    "Recounts the attributed applications and members and compares. Slow on a large"
                            + " drive; for audits, not for boards. Needs `VIEW_FIGURES` at the"
                            + " sponsor.")
    @APIResponse(
            responseCode = "200",
            description = "Channel by channel; every difference should be zero")
    @APIResponse(responseCode = "404", description = UNKNOWN)
    public ReconciliationView reconciliation(@PathParam("id") UUID id) {
        return progress.reconciliation(id, actor.get());
    }
}
