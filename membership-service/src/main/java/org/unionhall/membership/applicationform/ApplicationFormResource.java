package org.unionhall.membership.applicationform;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.platform.documents.DrawingTurns;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.web.Download;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;

/** The printed form of an application, and the blank one of a union. */
@Path("/api/v1/applications")
@Tag(name = "Joining")
@Produces(ContentTypes.PDF)
public class ApplicationFormResource {

    @Inject FillForm fill;
    @Inject DrawingTurns turns;
    @Inject CurrentActor actor;

    @ConfigProperty(name = "unionhall.documents.fonts")
    Optional<List<java.nio.file.Path>> fonts;

    @GET
    @Path("/{id}/form")
    @Blocking
    @Cache(noStore = true)
    @Refuses({"APPLICATION_NOT_FOUND", "UPSTREAM_UNAVAILABLE"})
    @Operation(operationId = "getApplicationForm")
    @Download("application-{id}.pdf")
    public InputStream form(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        return drawn(fill.filled(id, actor.get(), Languages.preferred(language)));
    }

    @GET
    @Path("/form")
    @Blocking
    @Refuses({"UNIT_UNKNOWN", "JoiningProblem.UNIT_NOT_TAKING_MEMBERS", "UPSTREAM_UNAVAILABLE"})
    @Operation(operationId = "getBlankApplicationForm")
    @Download("application.pdf")
    public InputStream blank(
            @QueryParam("unitId") @NotNull UUID unitId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        return drawn(fill.blank(unitId, Languages.preferred(language)));
    }

    private InputStream drawn(ApplicationForm form) {
        var further = fonts.orElse(List.of());
        return new ByteArrayInputStream(turns.take(() -> DrawnForm.pdf(form, further)));
    }
}
