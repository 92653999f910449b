package org.unionhall.membership.standing;

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
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** What becomes of proposals. */
@Path(ProposalView.PATH + "/{id}")
@Tag(name = "Standing")
@Produces(MediaType.APPLICATION_JSON)
public class ProposalMoveResource {

    @Inject DecideProposal decide;
    @Inject ReadProposals read;
    @Inject CurrentActor actor;

    @POST
    @Path("/approval")
    @Refuses({"OWN_MEMBERSHIP", "PROPOSAL_CLOSED", "PROPOSER_DOES_NOT_FILE", "MEMBERSHIP_NOT_SO"})
    @Operation(operationId = "approveProposal")
    public ProposalView approve(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return read.shown(decide.approve(id, version, actor.get()));
    }

    @POST
    @Path("/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses({
        "OWN_MEMBERSHIP",
        "PROPOSAL_CLOSED",
        "PROPOSER_DOES_NOT_FILE",
        "EXIT_NOT_REFUSABLE",
        "REASON_LENGTH"
    })
    @Operation(operationId = "refuseProposal")
    public ProposalView refuse(
            @PathParam("id") UUID id,
            @NotNull @Valid Reason reason,
            @BeanParam OptionalIfMatch version) {
        return read.shown(decide.refuse(id, reason, version, actor.get()));
    }

    @POST
    @Path("/withdrawal")
    @Refuses({"OWN_MEMBERSHIP", "PROPOSAL_CLOSED"})
    @Operation(operationId = "withdrawProposal")
    public ProposalView withdraw(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return read.shown(decide.withdraw(id, version, actor.get()));
    }
}
