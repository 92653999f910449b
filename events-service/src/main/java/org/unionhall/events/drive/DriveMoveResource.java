package org.unionhall.events.drive;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** The moves of a drive from one status to another. */
@Path(DriveView.PATH + "/{id}")
@Tag(name = "drives")
@Produces(MediaType.APPLICATION_JSON)
public class DriveMoveResource {

    @Inject MoveDrive move;
    @Inject ReadDrives read;
    @Inject CurrentActor actor;

    @POST
    @Path("/opening")
    @Refuses({"DRIVE_UNKNOWN", "DRIVE_OVER", "DRIVE_SETTLED", "SPONSOR_NOT_NORMAL"})
    @Operation(operationId = "openDrive")
    public DriveView open(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return moved(DriveStatus.OPEN, id, version);
    }

    @POST
    @Path("/pause")
    @Refuses({"DRIVE_UNKNOWN", "DRIVE_TRANSITION", "DRIVE_SETTLED"})
    @Operation(operationId = "pauseDrive")
    public DriveView pause(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return moved(DriveStatus.PAUSED, id, version);
    }

    @POST
    @Path("/closing")
    @Refuses({"DRIVE_UNKNOWN", "DRIVE_SETTLED"})
    @Operation(operationId = "closeDrive")
    public DriveView close(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return moved(DriveStatus.CLOSED, id, version);
    }

    @POST
    @Path("/settlement")
    @Refuses({"DRIVE_UNKNOWN", "DRIVE_TRANSITION"})
    @Operation(operationId = "settleDrive")
    public DriveView settle(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return moved(DriveStatus.SETTLED, id, version);
    }

    private DriveView moved(DriveStatus next, UUID id, OptionalIfMatch version) {
        return read.shown(move.to(next, id, version, actor.get()));
    }
}
