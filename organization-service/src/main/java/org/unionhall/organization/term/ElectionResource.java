package org.unionhall.organization.term;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** What a union says of its elections, over HTTP. */
@Path(ElectionView.PATH)
@Tag(name = "Elections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ElectionResource {

    @Inject HoldElection hold;
    @Inject ReadTerms read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses({
        "NOT_FOUND",
        "TERM_UNION_NOT_AT_WORK",
        "ELECTION_OPEN",
        "TERM_NEEDED",
        "TERM_OPEN",
        "TERM_YEARS",
        "ELECTION_BEFORE_TERM",
        "KIND_DIFFERS",
        "ELECTION_TOO_LATE",
        "ELECTION_TOO_FAR",
        "ELECTION_REASON_NEEDED",
        "NOTICE_TOO_SHORT",
        "TOO_FEW_CANDIDATES",
        "CANDIDATE_TWICE",
        "CANDIDATE_EXCLUDED",
        "SEATS_OUTSIDE_TABLE",
        "FORM_TEXT_LENGTH"
    })
    @Operation(operationId = "announceElection")
    public ElectionView announce(@NotNull @Valid ElectionRequest request) {
        return idempotency.once(request, () -> read.shown(hold.announce(request, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listElections")
    public Page<ElectionView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("status") ElectionStatus status,
            @QueryParam("body") ElectedBody body,
            @BeanParam PageRequest page) {
        return read.elections(unit, status, body, page, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getElection")
    public ElectionView one(@PathParam("id") UUID id) {
        return read.election(id, actor.get());
    }

    @PUT
    @Path("/{id}/result")
    @Refuses({
        "TERM_UNION_NOT_AT_WORK",
        "ELECTION_NOT_WAITING",
        "NOT_HELD_YET",
        "CANDIDATES_DIFFER",
        "PRESENT_MORE_THAN_DUE",
        "NO_QUORUM",
        "ISSUED_MORE_THAN_PRESENT",
        "ELECTION_VOID",
        "VALID_MORE_THAN_RETURNED",
        "VOTES_NOT_OF_BALLOTS",
        "TOO_MANY_VOTES",
        "NOBODY_ELECTED",
        "TIE_AT_EDGE",
        "FORM_TEXT_LENGTH"
    })
    @Operation(operationId = "reportElection")
    public ElectionView report(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid ElectionResultRequest request) {
        return read.shown(hold.report(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Refuses({"TERM_UNION_NOT_AT_WORK", "ELECTION_NOT_WAITING", "REASON_LENGTH"})
    @Operation(operationId = "withdrawElection")
    public ElectionView withdraw(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull Reason reason) {
        return read.shown(hold.withdraw(id, reason, version, actor.get()));
    }
}
