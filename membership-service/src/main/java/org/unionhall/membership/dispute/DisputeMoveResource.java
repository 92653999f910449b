package org.unionhall.membership.dispute;

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
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** What becomes of disputes about identities. */
@Path(DisputeView.PATH)
@Tag(name = "Disputes")
@Produces(MediaType.APPLICATION_JSON)
public class DisputeMoveResource {

    @Inject RecordDocument documents;
    @Inject HearParty hear;
    @Inject DecideDispute decide;
    @Inject RevealDisputed reveal;
    @Inject ReadDisputes read;
    @Inject CurrentActor actor;

    @POST
    @Path("/documents")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({
        "NOT_FOUND",
        "TOO_MANY_MISSES",
        "PARTY_TO_DISPUTE",
        "DISPUTE_CLOSED",
        "DOCUMENT_DIFFERS"
    })
    @Operation(operationId = "recordDisputeDocument")
    public DisputeView document(@NotNull @Valid DocumentSeen seen) {
        return read.shown(documents.record(seen, actor.get()), actor.get());
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({"FOR_THE_PARTY", "DISPUTE_CLOSED"})
    @Operation(operationId = "answerDispute")
    public DisputeView answer(
            @PathParam("id") UUID id,
            @NotNull @Valid Statement statement,
            @BeanParam OptionalIfMatch version) {
        return read.shown(hear.hear(id, statement, version, actor.get()), actor.get());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Refuses({"FOR_THE_PARTY", "DISPUTE_CLOSED"})
    @Operation(operationId = "withdrawDispute")
    public DisputeView withdraw(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return read.shown(hear.withdraw(id, version, actor.get()), actor.get());
    }

    @POST
    @Path("/{id}/voiding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({
        "PARTY_TO_DISPUTE",
        "INVOLVED_IN_DISPUTE",
        "DISPUTE_CLOSED",
        "DISPUTE_MOVED_ON",
        "MEMBERSHIP_NOT_SO",
        "ALREADY_DECIDED",
        "REASON_LENGTH"
    })
    @Operation(operationId = "voidDisputed")
    public DisputeView voidHolder(
            @PathParam("id") UUID id, @NotNull @Valid Reason reason, @BeanParam IfMatch version) {
        return read.shown(decide.voidHolder(id, reason, version, actor.get()), actor.get());
    }

    @POST
    @Path("/{id}/upholding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({
        "PARTY_TO_DISPUTE",
        "INVOLVED_IN_DISPUTE",
        "DISPUTE_CLOSED",
        "DISPUTE_MOVED_ON",
        "REASON_LENGTH"
    })
    @Operation(operationId = "upholdDisputed")
    public DisputeView uphold(
            @PathParam("id") UUID id, @NotNull @Valid Reason reason, @BeanParam IfMatch version) {
        return read.shown(decide.uphold(id, reason, version, actor.get()), actor.get());
    }

    @POST
    @Path("/{id}/reveal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Cache(noStore = true)
    @Refuses({"PARTY_TO_DISPUTE", "PURPOSE_NOT_WORDS", "TOO_MANY_REVEALS"})
    @Operation(operationId = "revealDisputed")
    public RevealView reveal(@PathParam("id") UUID id, @NotNull @Valid RevealRequest request) {
        return reveal.reveal(id, request, actor.get());
    }
}
