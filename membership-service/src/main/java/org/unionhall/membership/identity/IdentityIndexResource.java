package org.unionhall.membership.identity;

import static org.unionhall.membership.organizationcopy.MembershipPermission.OPERATE_PLATFORM;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** The report of people who are claimed twice. */
@Path("/api/v1/operations/membership/identity-index")
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
public class IdentityIndexResource {

    @Inject IdentityClashes clashes;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "getIdentityIndex")
    public IdentityIndexView get() {
        actor.get().requireEverywhere(OPERATE_PLATFORM);
        var state = clashes.state();
        return new IdentityIndexView(
                PersonIdentity.VERSION, state.unmoved(), state.clashes(), clashes.oldest());
    }
}
