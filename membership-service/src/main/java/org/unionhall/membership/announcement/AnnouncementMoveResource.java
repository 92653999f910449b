package org.unionhall.membership.announcement;

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
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** What becomes of announcements. */
@Path(AnnouncementView.PATH + "/{id}")
@Tag(name = "Announcements")
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementMoveResource {

    @Inject PublishAnnouncement publish;
    @Inject ReadAnnouncements read;
    @Inject CurrentActor actor;

    @POST
    @Path("/publication")
    @Refuses({
        "ANNOUNCEMENT_NOT_DRAFT",
        "ANNOUNCEMENT_DAY_OVER",
        "UNION_CANNOT_ANNOUNCE",
        "TOO_MANY_ANNOUNCEMENTS"
    })
    @Operation(operationId = "publishAnnouncement")
    public AnnouncementView publish(@PathParam("id") UUID id, @BeanParam IfMatch version) {
        return read.shown(publish.publish(id, version, actor.get()));
    }

    @POST
    @Path("/withdrawal")
    @Refuses("ANNOUNCEMENT_WITHDRAWN")
    @Operation(operationId = "withdrawAnnouncement")
    public AnnouncementView withdraw(@PathParam("id") UUID id, @BeanParam OptionalIfMatch version) {
        return read.shown(publish.withdraw(id, version, actor.get()));
    }
}
