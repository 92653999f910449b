package org.unionhall.organization.founding;

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

/** What the union above decides, over HTTP. */
@Path(FoundingView.PATH + "/{id}")
@Tag(name = "Foundings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FoundingDecisionResource {

    @Inject DecideFounding decide;
    @Inject ReadFoundings read;
    @Inject CurrentActor actor;

    @POST
    @Path("/approval")
    @Refuses({
        "OWN_FOUNDING",
        "FOUNDING_NOT_WAITING",
        "EMPLOYER_HAS_UNION",
        "DOCUMENT_NUMBER_FORM",
        "UNIT_NAME_TAKEN",
        "FOUNDED_IN_FUTURE",
        "FOUNDED_TOO_EARLY",
        "PARENT_NOT_OPEN",
        "TYPE_NOT_UNDER_PARENT",
        "LEVEL_ABOVE_PARENT",
        "LEVEL_NOT_OF_TYPE",
        "TREE_TOO_DEEP",
        "TREE_FULL"
    })
    @Operation(operationId = "approveFounding")
    public FoundingView approve(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid FoundingApprovalRequest request) {
        return read.shown(decide.approve(id, request, version, actor.get()), actor.get());
    }

    @POST
    @Path("/return")
    @Refuses({"OWN_FOUNDING", "FOUNDING_NOT_WAITING", "REASON_LENGTH"})
    @Operation(operationId = "returnFounding")
    public FoundingView giveBack(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull Reason reason) {
        return read.shown(decide.giveBack(id, reason, version, actor.get()), actor.get());
    }

    @POST
    @Path("/rejection")
    @Refuses({"OWN_FOUNDING", "FOUNDING_NOT_WAITING", "REASON_LENGTH"})
    @Operation(operationId = "rejectFounding")
    public FoundingView reject(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull Reason reason) {
        return read.shown(decide.reject(id, reason, version, actor.get()), actor.get());
    }

    @POST
    @Path("/passing")
    @Refuses({
        "OWN_FOUNDING",
        "FOUNDING_NOT_WAITING",
        "PASSED_TO_ITSELF",
        "TYPE_NOT_UNDER_PARENT",
        "LEVEL_ABOVE_PARENT",
        "LEVEL_NOT_OF_TYPE",
        "PARENT_NOT_OPEN",
        "REASON_LENGTH"
    })
    @Operation(operationId = "passFoundingOn")
    public FoundingView passOn(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid FoundingPassingRequest request) {
        return read.shown(decide.passOn(id, request, version, actor.get()), actor.get());
    }
}
