package org.unionhall.membership.correction;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Requests for corrections: asked for and looked at. */
@Path(CorrectionRequestView.PATH)
@Tag(name = "Corrections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionRequestResource {

    @Inject AskCorrection ask;
    @Inject ReadCorrections read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses(
            value = {
                "NO_MEMBERSHIP_TO_CORRECT",
                "TOO_MANY_CORRECTIONS",
                "CORRECTION_OPEN",
                "NOT_FOUND"
            },
            of = FactRefusals.class)
    @Operation(operationId = "askCorrection")
    public CorrectionRequestView ask(@NotNull @Valid CorrectionOrder order) {
        return idempotency.once(order, () -> read.shown(ask.own(order, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listCorrectionRequests")
    public Page<CorrectionRequestView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("field") PersonField field,
            @QueryParam("state") RequestState state,
            @BeanParam PageRequest page) {
        return read.page(unit, field, state, page, actor.get());
    }

    @GET
    @Path("/mine")
    @Refuses
    @Operation(operationId = "listMyCorrectionRequests")
    public Page<CorrectionRequestView> mine(@BeanParam PageRequest page) {
        return read.own(actor.get(), page);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getCorrectionRequest")
    public CorrectionRequestView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }
}
