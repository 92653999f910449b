package org.unionhall.membership.sealing;

import static org.unionhall.membership.organizationcopy.MembershipPermission.OPERATE_PLATFORM;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.sealing.Reseal;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** Rotation of the sealing keys. */
@Path("/api/v1/operations/membership/reseal")
@Tag(name = "Operations")
@Produces(MediaType.APPLICATION_JSON)
public class ResealResource {

    @Inject Reseal reseal;
    @Inject CurrentActor actor;

    /** How many values moved. */
    public record Resealed(@Schema(examples = "500") int values) {}

    @POST
    @Refuses
    @Operation(operationId = "reseal")
    public Resealed reseal() {
        actor.get().requireEverywhere(OPERATE_PLATFORM);
        return new Resealed(reseal.everything());
    }
}
