package org.unionhall.membership.sealing;

import static org.unionhall.membership.organizationcopy.MembershipPermission.OPERATE_PLATFORM;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;

/** Rotation of the sealing keys. */
@Path("/api/v1/operations/membership/reseal")
@Tag(name = "Operations", description = "运维：消息死信与副本重建 (dead letters, copies)")
@Produces(MediaType.APPLICATION_JSON)
public class ResealResource {

    private final Reseal reseal;
    private final CurrentActor actor;

    ResealResource(Reseal reseal, CurrentActor actor) {
        this.reseal = reseal;
        this.actor = actor;
    }

    /** How many values moved. */
    public record Resealed(@Schema(examples = "500") int values) {}

    /** Moves values to the primary key. */
    @POST
    @Operation(
            operationId = "reseal",
            summary = "Move sealed values to the primary key",
            description =
                    "密钥轮换。After a new primary key was put into the key file of every instance. Call"
                            + " until it answers 0; then the former key may be taken out. Needs"
                            + " OPERATE_PLATFORM.")
    @APIResponse(responseCode = "200", description = "Done")
    public Resealed reseal() {
        actor.get().requireEverywhere(OPERATE_PLATFORM);
        return new Resealed(reseal.everything());
    }
}
