package org.unionhall.membership.merge;

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
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Two records of one person: proposed to be merged, and looked at. */
@Path(MergeView.PATH)
@Tag(name = "Merges")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MergeResource {

    @Inject ProposeMerge propose;
    @Inject ReadMerges read;
    @Inject RequestFingerprint fingerprint;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses({
        "NOT_FOUND",
        "MERGE_OWN",
        "TOO_MANY_MERGES",
        "MERGE_OTHER_UNKNOWN",
        "MERGE_SAME",
        "MERGE_OPEN",
        "MERGE_DISPUTED",
        "MERGE_UNLIKE",
        "MEMBERSHIP_NOT_SO",
        "REASON_LENGTH"
    })
    @Operation(operationId = "proposeMerge")
    public MergeView propose(@NotNull @Valid MergeRequest request) {
        return idempotency.once(
                fingerprint.of(request),
                () -> read.shown(propose.propose(request, actor.get()), actor.get()));
    }

    @GET
    @Refuses
    @Operation(operationId = "listMerges")
    public Page<MergeView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("state") MergeState state,
            @BeanParam PageRequest page) {
        return read.page(unit, state, page, actor.get());
    }

    @GET
    @Path("/mine")
    @Refuses
    @Operation(operationId = "listMyMerges")
    public Page<MergeView> mine(@BeanParam PageRequest page) {
        return read.own(actor.get(), page);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getMerge")
    public MergeView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }
}
