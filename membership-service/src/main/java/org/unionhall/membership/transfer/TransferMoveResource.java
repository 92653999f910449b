package org.unionhall.membership.transfer;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** What becomes of transfers. */
@Path(TransferView.PATH + "/{id}")
@Tag(name = "Transfers")
@Produces(MediaType.APPLICATION_JSON)
public class TransferMoveResource {

    @Inject DecideTransfer decide;
    @Inject ReadTransfers read;
    @Inject CurrentActor actor;

    @POST
    @Path("/release")
    @Refuses({
        "OWN_TRANSFER",
        "TRANSFER_OTHER_SIDE_IS_YOURS",
        "TRANSFER_NOT_WAITING_FOR_RELEASE",
        "TRANSFER_UNION_NOT_TAKING_MEMBERS",
        "TRANSFER_WAITS_FOR_ELECTION"
    })
    @Operation(operationId = "releaseTransfer")
    public TransferView release(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return read.shown(decide.release(id, version, actor.get()));
    }

    @POST
    @Path("/acceptance")
    @Refuses({
        "OWN_TRANSFER",
        "TRANSFER_OTHER_SIDE_IS_YOURS",
        "TRANSFER_NOT_WAITING_FOR_ACCEPTANCE",
        "TRANSFER_UNION_NOT_TAKING_MEMBERS",
        "TRANSFER_WAITS_FOR_ELECTION"
    })
    @Operation(operationId = "acceptTransfer")
    public TransferView accept(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return read.shown(decide.accept(id, version, actor.get()));
    }

    @POST
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({"OWN_TRANSFER", "TRANSFER_OTHER_SIDE_IS_YOURS", "TRANSFER_CLOSED", "REASON_LENGTH"})
    @Operation(operationId = "refuseTransfer")
    public TransferView refuse(
            @PathParam("id") UUID id,
            @NotNull @Valid RefusalRequest request,
            @BeanParam OptionalIfMatch version) {
        return read.shown(decide.refuse(id, request, version, actor.get()));
    }

    @POST
    @Path("/withdrawal")
    @Refuses("TRANSFER_CLOSED")
    @Operation(operationId = "withdrawTransfer")
    public TransferView withdraw(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return read.shown(decide.withdraw(id, version, actor.get()));
    }
}
