package org.unionhall.membership.dispute;

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
import org.unionhall.membership.joining.RequestFingerprint;
import org.unionhall.membership.person.IdentityRefusals;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Disputes about identities: opened and looked at. */
@Path(DisputeView.PATH)
@Tag(name = "Disputes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DisputeResource {

    @Inject OpenDispute open;
    @Inject ReadDisputes read;
    @Inject RequestFingerprint fingerprint;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses(
            value = {"NOT_FOUND", "TOO_MANY_DISPUTES", "DISPUTE_OPEN"},
            of = IdentityRefusals.class)
    @Operation(operationId = "openDispute")
    public DisputeView open(@NotNull @Valid DisputeRequest request) {
        return idempotency.once(
                fingerprint.of(request),
                () -> read.shown(open.open(request, actor.get()), actor.get()));
    }

    @GET
    @Refuses
    @Operation(operationId = "listDisputes")
    public Page<DisputeView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("state") DisputeState state,
            @BeanParam PageRequest page) {
        return read.page(unit, state, page, actor.get());
    }

    @GET
    @Path("/mine")
    @Refuses
    @Operation(operationId = "listMyDisputes")
    public Page<DisputeView> mine(@BeanParam PageRequest page) {
        return read.own(actor.get(), page);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getDispute")
    public DisputeView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }
}
