package org.unionhall.organization.term;

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

/** What the union above says of an election, over HTTP. */
@Path(ElectionView.PATH + "/{id}")
@Tag(name = "Elections")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ElectionDecisionResource {

    @Inject DecideElection decide;
    @Inject ReadTerms read;
    @Inject CurrentActor actor;

    /** Whatever the union above decides. */
    @Refuses({
        "NO_UNION_ABOVE",
        "TERM_OWN_UNION",
        "TERM_UNION_NOT_AT_WORK",
        "OWN_ELECTION",
        "ELECTION_NOT_WAITING"
    })
    interface DecisionRefusals {}

    @POST
    @Path("/permission")
    @Refuses(value = "DOCUMENT_NUMBER_FORM", of = DecisionRefusals.class)
    @Operation(operationId = "permitElection")
    public ElectionView permit(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid ElectionDecisionRequest request) {
        return read.shown(decide.permit(id, request, version, actor.get()));
    }

    @POST
    @Path("/confirmation")
    @Refuses(
            value = {
                "DOCUMENT_NUMBER_FORM",
                "TERM_OPEN",
                "TERM_NEEDED",
                "TERM_OVERLAPS",
                "ELECTION_BEFORE_TERM"
            },
            of = DecisionRefusals.class)
    @Operation(operationId = "confirmElection")
    public ElectionView confirm(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid ElectionDecisionRequest request) {
        return read.shown(decide.confirm(id, request, version, actor.get()));
    }

    @POST
    @Path("/return")
    @Refuses(value = "REASON_LENGTH", of = DecisionRefusals.class)
    @Operation(operationId = "returnElection")
    public ElectionView giveBack(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull Reason reason) {
        return read.shown(decide.giveBack(id, reason, version, actor.get()));
    }
}
