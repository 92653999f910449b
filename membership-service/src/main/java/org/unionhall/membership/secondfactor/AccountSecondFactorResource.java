package org.unionhall.membership.secondfactor;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** The second factor of somebody who lost telephone and recovery codes. */
@Path("/api/v1/accounts/{id}/second-factor")
@Tag(name = "Second factor")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountSecondFactorResource {

    @Inject ReadSecondFactor read;
    @Inject RemoveForSomebody remove;
    @Inject CurrentActor actor;

    @GET
    @Refuses({"NOT_FOUND", "FORBIDDEN"})
    @Operation(operationId = "getSecondFactorOfAccount")
    public AccountSecondFactorView get(@PathParam("id") UUID id) {
        return read.of(id, actor.get());
    }

    @POST
    @Path("/removal")
    @Refuses({
        "NOT_FOUND",
        "FORBIDDEN",
        "REQUIRED",
        "REASON_LENGTH",
        "SECOND_PERSON_NEEDED",
        "SECOND_FACTOR_OFF"
    })
    @Operation(operationId = "removeSecondFactorOfAccount")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id, Reason reason) {
        remove.remove(id, reason, actor.get());
    }
}
