package org.unionhall.membership.paper;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** Scanned papers of applications that clerks enter. */
@Path("/api/v1/applications")
@Tag(name = "Joining")
@Produces(MediaType.APPLICATION_JSON)
public class PaperResource {

    @Inject Papers papers;
    @Inject CurrentActor actor;

    @POST
    @Path("/papers")
    @Blocking
    @Creates(repeatable = false)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Refuses({
        "NOT_FOUND",
        "TOO_MANY_ENTRIES",
        "FILE_TOO_LARGE",
        "FILE_TYPE_NOT_TAKEN",
        "FILE_BROKEN",
        "PICTURE_TOO_LARGE"
    })
    @Operation(operationId = "sendApplicationPaper")
    public PaperView send(@QueryParam("unitId") @NotNull UUID unitId, InputStream paper) {
        return PaperView.of(papers.take(unitId, paper, actor.get()));
    }
}
