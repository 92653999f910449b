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
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** How a membership stands. */
@Path("/api/v1/members/{id}/standing")
@Tag(name = "Standing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StandingResource {

    @Inject DecideStanding decide;
    @Inject TakeBackEnd takeBack;
    @Inject CurrentActor actor;

    @POST
    @Refuses({
        "OWN_MEMBERSHIP",
        "EXPULSION_IS_PROPOSED",
        "MEMBERSHIP_NOT_SO",
        "MOVEMENT_DAY",
        "REASON_LENGTH"
    })
    @Operation(operationId = "changeStanding")
    public StandingView change(
            @PathParam("id") UUID id,
            @NotNull @Valid StandingRequest request,
            @BeanParam IfMatch version) {
        return decide.decide(id, request, version, actor.get());
    }

    @POST
    @Path("/undo")
    @Refuses({
        "OWN_MEMBERSHIP",
        "MEMBERSHIP_NOT_SO",
        "LEFT_BY_ASKING",
        "UNDONE_BY_ANOTHER",
        "UNDO_TOO_LATE",
        "MEMBER_ERASED",
        "IDENTITY_CLAIMED_ANEW",
        "REASON_LENGTH"
    })
    @Operation(operationId = "takeBackEnd")
    public StandingView takeBack(
            @PathParam("id") UUID id,
            @NotNull @Valid UndoRequest request,
            @BeanParam IfMatch version) {
        return takeBack.takeBack(id, request, version, actor.get());
    }
}
