package org.unionhall.membership.consent;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;

/** The own consents: seen, taken back, given again. */
@Path(ConsentView.PATH)
@Tag(name = "Consents")
@Produces(MediaType.APPLICATION_JSON)
public class ConsentResource {

    @Inject ChangeConsent change;
    @Inject ReadConsents read;
    @Inject CurrentActor actor;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Parameter(hidden = true)
    String language;

    /** Those the person ever gave. */
    public record ConsentList(List<ConsentView> items) {}

    @GET
    @Refuses
    @Operation(operationId = "listMyConsents")
    public ConsentList list() {
        return shown();
    }

    @POST
    @Path("/{notice}/withdrawal")
    @Refuses({"CONSENT_NOT_SO", "CONSENT_NEEDED"})
    @Operation(operationId = "withdrawConsent")
    public ConsentList withdraw(@PathParam("notice") ConsentKind notice) {
        change.withdraw(notice, actor.get());
        return shown();
    }

    @POST
    @Path("/{notice}/renewal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({"CONSENT_NOT_SO", "NOTICE_CHANGED"})
    @Operation(operationId = "renewConsent")
    public ConsentList renew(
            @PathParam("notice") ConsentKind notice, @NotNull @Valid ConsentRequest request) {
        change.renew(notice, request.version(), actor.get());
        return shown();
    }

    private ConsentList shown() {
        return new ConsentList(read.own(actor.get(), Languages.preferred(language)));
    }
}
