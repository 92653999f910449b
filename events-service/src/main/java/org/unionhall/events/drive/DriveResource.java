package org.unionhall.events.drive;

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
import org.unionhall.events.organizationcopy.NewUnits;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Changes;
import org.unionhall.platform.web.paging.ChangesRequest;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Joining drives over HTTP. */
@Path(DriveView.PATH)
@Tag(name = "drives")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DriveResource {

    @Inject PlanDrive plan;
    @Inject ReadDrives read;
    @Inject NewUnits newUnits;
    @Inject CurrentActor actor;
    @Inject Idempotency idempotency;

    @POST
    @Creates
    @Refuses({
        "DRIVE_OVER",
        "SPONSOR_NOT_NORMAL",
        "SPONSOR_MISSING",
        "SPONSOR_TWICE",
        "SPONSOR_UNKNOWN",
        "ENDS_BEFORE_IT_STARTS",
        "TARGET_OF_TWO_KINDS",
        "TARGET_GROUP_NOT_IN_DRIVE",
        "TARGET_TWICE",
        "TARGET_UNIT_OUTSIDE",
        "STATUS_AT_CREATION"
    })
    @Operation(operationId = "startDrive")
    public DriveView start(@NotNull @Valid DriveRequest request) {
        newUnits.await(request.sponsor().orElse(null), actor.get().id());
        return idempotency.once(request, () -> read.shown(plan.start(request, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listDrives")
    public Page<DriveView> list(
            @QueryParam("status") DriveStatus status,
            @QueryParam("unit") UUID unit,
            @BeanParam PageRequest page) {
        return read.page(status, unit, page, actor.get());
    }

    @GET
    @Path("/changes")
    @Refuses
    @Operation(operationId = "listDriveChanges")
    public Changes<DriveView> changes(@BeanParam ChangesRequest request) {
        return read.changes(request, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses("DRIVE_UNKNOWN")
    @Operation(operationId = "getDrive")
    public DriveView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @PUT
    @Path("/{id}")
    @Refuses({
        "DRIVE_UNKNOWN",
        "DRIVE_SETTLED",
        "SPONSOR_FIXED",
        "SPONSOR_TWICE",
        "ENDS_BEFORE_IT_STARTS",
        "TARGET_OF_TWO_KINDS",
        "TARGET_GROUP_NOT_IN_DRIVE",
        "TARGET_TWICE",
        "TARGET_UNIT_OUTSIDE"
    })
    @Operation(operationId = "changeDrive")
    public DriveView change(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid DriveRequest request) {
        return read.shown(plan.change(id, request, version, actor.get()));
    }
}
