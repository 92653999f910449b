package org.unionhall.organization.contract;

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
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** The steps of a collective contract over HTTP. */
@Path(ContractView.PATH)
@Tag(name = "Collective contracts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContractMoveResource {

    @Inject MoveContract move;
    @Inject ConfirmContract confirm;
    @Inject ReadContracts read;
    @Inject CurrentActor actor;

    /** Whatever the union records of a contract. */
    @Refuses({"CONTRACT_UNION_NOT_AT_WORK", "CONTRACT_NOT_WAITING"})
    interface MoveRefusals {}

    /** Whatever the union above decides. */
    @Refuses({
        "CONTRACT_UNION_NOT_AT_WORK",
        "CONTRACT_NO_UNION_ABOVE",
        "CONTRACT_OWN_UNION",
        "OWN_CONTRACT",
        "CONTRACT_NOT_WAITING"
    })
    interface ConfirmationRefusals {}

    @POST
    @Path("/{id}/negotiation")
    @Refuses(
            value = {"CONTRACT_DAY", "NEGOTIATORS_UNEQUAL", "NEGOTIATORS_TOO_FEW"},
            of = MoveRefusals.class)
    @Operation(operationId = "negotiateContract")
    public ContractView negotiate(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid NegotiationRequest request) {
        return read.shown(move.negotiate(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/adoption")
    @Refuses(
            value = {"CONTRACT_DAY", "ADOPTION_COUNTS", "ADOPTION_NO_QUORUM", "ADOPTION_MINORITY"},
            of = MoveRefusals.class)
    @Operation(operationId = "adoptContract")
    public ContractView adopt(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid AdoptionRequest request) {
        return read.shown(move.adopt(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/signing")
    @Refuses(
            value = {
                "CONTRACT_DAY",
                "CONTRACT_YEARS",
                "EMPLOYER_ONE",
                "EMPLOYER_CODE",
                "EMPLOYER_TWICE",
                "FORM_TEXT_LENGTH"
            },
            of = MoveRefusals.class)
    @Operation(operationId = "signContract")
    public ContractView sign(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid SigningRequest request) {
        return read.shown(move.sign(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/filing")
    @Refuses(
            value = {"CONTRACT_DAY", "CONTRACT_OVER", "DOCUMENT_NUMBER_FORM"},
            of = MoveRefusals.class)
    @Operation(operationId = "fileContract")
    public ContractView file(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid ContractFilingRequest request) {
        return read.shown(move.file(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/objection")
    @Refuses(
            value = {"CONTRACT_DAY", "OBJECTION_TOO_LATE", "REASON_LENGTH"},
            of = MoveRefusals.class)
    @Operation(operationId = "objectToContract")
    public ContractView object(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid ContractObjectionRequest request) {
        return read.shown(move.object(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/end")
    @Refuses(
            value = {"CONTRACT_DAY", "REASON_LENGTH"},
            of = MoveRefusals.class)
    @Operation(operationId = "endContract")
    public ContractView end(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid ContractEndRequest request) {
        return read.shown(move.end(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Refuses(value = "REASON_LENGTH", of = MoveRefusals.class)
    @Operation(operationId = "withdrawContract")
    public ContractView withdraw(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull Reason request) {
        return read.shown(move.withdraw(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/confirmation")
    @Refuses(of = ConfirmationRefusals.class)
    @Operation(operationId = "confirmContract")
    public ContractView confirm(@PathParam("id") UUID id, @BeanParam IfMatch version) {
        return read.shown(confirm.confirm(id, version, actor.get()));
    }

    @POST
    @Path("/{id}/return")
    @Refuses(value = "REASON_LENGTH", of = ConfirmationRefusals.class)
    @Operation(operationId = "returnContract")
    public ContractView giveBack(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull Reason reason) {
        return read.shown(confirm.giveBack(id, reason, version, actor.get()));
    }
}
