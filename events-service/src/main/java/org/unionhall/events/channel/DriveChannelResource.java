package org.unionhall.events.channel;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.events.organizationcopy.NewUnits;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** The channels of a drive over HTTP, for its organisers. */
@Path("/api/v1/drives/{id}/channels")
@Tag(name = "channels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DriveChannelResource {

    @Inject IssueChannel issue;
    @Inject ReadChannels read;
    @Inject NewUnits newUnits;
    @Inject CurrentActor actor;
    @Inject Idempotency idempotency;

    @POST
    @Creates
    @Refuses({
        "DRIVE_UNKNOWN",
        "CHANNEL_DRIVE_OVER",
        "CHANNEL_UNIT_NOT_NORMAL",
        "CHANNEL_UNIT_UNKNOWN",
        "CHANNEL_UNIT_WITHOUT_MEMBERS",
        "CHANNEL_GROUP_NOT_IN_DRIVE",
        "CHANNEL_OUTSIDE_DRIVE",
        "CHANNEL_ENDS_BEFORE_IT_STARTS"
    })
    @Operation(operationId = "giveOutChannel")
    public ChannelView issue(@PathParam("id") UUID id, @NotNull @Valid ChannelRequest request) {
        newUnits.await(request.unitId(), actor.get().id());
        return idempotency.once(request, () -> read.shown(issue.issue(id, request, actor.get())));
    }

    @GET
    @Refuses("DRIVE_UNKNOWN")
    @Operation(operationId = "listChannels")
    public Page<ChannelView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return read.page(id, page, actor.get());
    }
}
