package org.unionhall.organization.founding;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** The written approval of a founding, to be printed. */
@Path(FoundingView.PATH + "/{id}/sheet")
@Tag(name = "Foundings")
public class FoundingSheetResource {

    private static final String PDF = "application/pdf";

    @Inject ReadFoundings read;
    @Inject CurrentActor actor;

    @ConfigProperty(name = "unionhall.documents.fonts")
    Optional<List<java.nio.file.Path>> fonts;

    @GET
    @Refuses("FOUNDING_NOT_APPROVED")
    @Produces(PDF)
    @Operation(operationId = "getFoundingSheet")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response sheet(@PathParam("id") UUID id) {
        var sheet = read.sheet(id, actor.get());
        return Response.ok(sheet.pdf(fonts.orElse(List.of())))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
