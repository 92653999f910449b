package org.unionhall.membership.erasure;

import jakarta.inject.Inject;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.membership.person.DocumentRefusals;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;

/** Erasures: looked at, asked for, decided and taken back. */
@Path(ErasureView.PATH)
@Tag(name = "Erasures")
@Produces(MediaType.APPLICATION_JSON)
public class ErasureResource {

    @Inject AskErasure ask;
    @Inject DecideErasure decide;
    @Inject RestorePerson restore;
    @Inject ReadErasures read;
    @Inject CurrentActor actor;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    @Parameter(hidden = true)
    String language;

    @GET
    @Path("/preview")
    @Refuses
    @Operation(operationId = "previewErasure")
    public ErasurePreview preview() {
        return read.preview(actor.get(), Languages.preferred(language));
    }

    @POST
    @Creates(repeatable = false)
    @Refuses({"ERASURE_BLOCKED", "OFFICE_HELD", "ERASURE_OPEN", "TOO_MANY_ERASURES"})
    @Operation(operationId = "askErasure")
    public ErasureView ask() {
        return shown(ask.ask(actor.get()));
    }

    @GET
    @Refuses
    @Operation(operationId = "listErasures")
    public Page<ErasureView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("state") ErasureState state,
            @BeanParam PageRequest page) {
        return read.page(unit, state, page, actor.get());
    }

    @GET
    @Path("/mine")
    @Refuses
    @Operation(operationId = "listMyErasures")
    public Page<ErasureView> mine(@BeanParam PageRequest page) {
        return read.own(actor.get(), page);
    }

    @POST
    @Path("/restoration")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses(
            value = {
                "NOTHING_TO_RESTORE",
                "JOINED_ANEW",
                "ERASURE_BLOCKED",
                "OFFICE_HELD",
                "TOO_MANY_ERASURES"
            },
            of = DocumentRefusals.class)
    @Operation(operationId = "restoreErased")
    public ErasureView restore(@NotNull @Valid RestorationRequest request) {
        return shown(restore.restore(request, actor.get()));
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getErasure")
    public ErasureView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get(), Languages.preferred(language));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Refuses({"FOR_THE_ASKER", "ERASURE_CLOSED"})
    @Operation(operationId = "withdrawErasure")
    public ErasureView withdraw(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return shown(ask.withdraw(id, version, actor.get()));
    }

    @POST
    @Path("/{id}/check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({"OWN_ERASURE", "ERASURE_CLOSED", "ERASURE_BLOCKED", "OFFICE_HELD", "REASON_LENGTH"})
    @Operation(operationId = "checkErasure")
    public ErasureView check(
            @PathParam("id") UUID id, @NotNull @Valid Reason note, @BeanParam IfMatch version) {
        return shown(decide.check(id, note, version, actor.get()));
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({
        "OWN_ERASURE",
        "CHECKED_BY_YOU",
        "ERASURE_CLOSED",
        "ERASURE_BLOCKED",
        "OFFICE_HELD",
        "REASON_LENGTH"
    })
    @Operation(operationId = "approveErasure")
    public ErasureView approve(
            @PathParam("id") UUID id, @NotNull @Valid Reason reason, @BeanParam IfMatch version) {
        return shown(decide.approve(id, reason, version, actor.get()));
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({"OWN_ERASURE", "ERASURE_CLOSED", "REASON_LENGTH"})
    @Operation(operationId = "refuseErasure")
    public ErasureView refuse(
            @PathParam("id") UUID id, @NotNull @Valid Reason reason, @BeanParam IfMatch version) {
        return shown(decide.refuse(id, reason, version, actor.get()));
    }

    private ErasureView shown(Erasure erasure) {
        return read.shown(erasure, actor.get(), Languages.preferred(language));
    }
}
