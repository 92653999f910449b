package org.unionhall.membership.transfer;

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
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Transfers: asked for, and looked at. */
@Path(TransferView.PATH)
@Tag(name = "Transfers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {

    @Inject AskTransfer ask;
    @Inject ReadTransfers read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses(
            of = TransferRefusals.class,
            value = {
                "NOT_A_MEMBER",
                "TOO_MANY_TRANSFERS",
                "CHANNEL_UNKNOWN",
                "CHANNEL_CLOSED",
                "CHANNEL_OR_UNIT_REQUIRED",
                "CHANNEL_AND_UNIT_DIFFER"
            })
    @Operation(operationId = "askTransfer")
    public TransferView ask(@NotNull @Valid OwnTransferRequest request) {
        return idempotency.once(request, () -> read.shown(ask.own(request, actor.get())));
    }

    @POST
    @Path("/incoming")
    @Creates
    @Refuses(
            of = TransferRefusals.class,
            value = {"TOO_MANY_TRANSFERS", "TRANSFER_MEMBER_UNKNOWN", "OWN_TRANSFER", "NOT_FOUND"})
    @Operation(operationId = "askIncomingTransfer")
    public TransferView incoming(@NotNull @Valid IncomingTransferRequest request) {
        return idempotency.once(request, () -> read.shown(ask.incoming(request, actor.get())));
    }

    @POST
    @Path("/outgoing")
    @Creates
    @Refuses(
            of = TransferRefusals.class,
            value = {"OWN_TRANSFER", "NOT_FOUND"})
    @Operation(operationId = "askOutgoingTransfer")
    public TransferView outgoing(@NotNull @Valid OutgoingTransferRequest request) {
        return idempotency.once(request, () -> read.shown(ask.outgoing(request, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listTransfers")
    public Page<TransferView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("direction") Direction direction,
            @QueryParam("state") TransferState state,
            @QueryParam("timing") Timing timing,
            @BeanParam PageRequest page) {
        return read.page(unit, direction, state, timing, page, actor.get());
    }

    @GET
    @Path("/mine")
    @Refuses
    @Operation(operationId = "listMyTransfers")
    public Page<TransferView> mine(@BeanParam PageRequest page) {
        return read.own(actor.get(), page);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getTransfer")
    public TransferView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }
}
