package org.unionhall.membership.standing;

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
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** What is proposed about memberships, and looked at. */
@Path(ProposalView.PATH)
@Tag(name = "Standing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ProposalResource {

    @Inject AskProposal ask;
    @Inject ReadProposals read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Path("/exits")
    @Creates
    @Refuses({
        "NO_LIVE_MEMBERSHIP",
        "TOO_MANY_EXIT_REQUESTS",
        "PROPOSAL_OPEN",
        "REASON_LENGTH",
        "NOT_FOUND"
    })
    @Operation(operationId = "askExit")
    public ProposalView exit(@NotNull @Valid ExitRequest request) {
        return idempotency.once(request, () -> read.shown(ask.exit(request, actor.get())));
    }

    @POST
    @Path("/expulsions")
    @Creates
    @Refuses({"OWN_MEMBERSHIP", "PROPOSAL_OPEN", "REASON_LENGTH", "NOT_FOUND"})
    @Operation(operationId = "proposeExpulsion")
    public ProposalView expulsion(@NotNull @Valid ExpulsionRequest request) {
        return idempotency.once(request, () -> read.shown(ask.expulsion(request, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listProposals")
    public Page<ProposalView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("kind") ProposalKind kind,
            @QueryParam("state") ProposalState state,
            @BeanParam PageRequest page) {
        return read.page(unit, kind, state, page, actor.get());
    }

    @GET
    @Path("/mine")
    @Refuses
    @Operation(operationId = "listMyProposals")
    public Page<ProposalView> mine(@BeanParam PageRequest page) {
        return read.own(actor.get(), page);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getProposal")
    public ProposalView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }
}
