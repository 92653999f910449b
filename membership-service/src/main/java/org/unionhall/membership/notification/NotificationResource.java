package org.unionhall.membership.notification;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;

/** What the caller was told. */
@Path("/api/v1/notifications")
@Tag(name = "Notifications")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationResource {

    @Inject ReadNotifications read;
    @Inject MarkRead mark;
    @Inject CurrentActor actor;

    /** How many were marked. */
    public record Marked(@Schema(examples = "3") int read) {}

    @GET
    @Refuses
    @Operation(operationId = "listNotifications")
    public Page<NotificationView> list(
            @Parameter(example = "true") @QueryParam("unread") Boolean unread,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String languages,
            @BeanParam PageRequest page) {
        return read.page(
                Boolean.TRUE.equals(unread), actor.get(), page, Languages.preferred(languages));
    }

    @POST
    @Path("/{id}/reading")
    @Refuses
    @Operation(operationId = "readNotification")
    public NotificationView one(
            @PathParam("id") UUID id,
            @Parameter(hidden = true) @HeaderParam("Accept-Language") String languages) {
        return mark.one(id, actor.get(), Languages.preferred(languages));
    }

    @POST
    @Path("/reading")
    @Refuses
    @Operation(operationId = "readNotifications")
    public Marked all() {
        return new Marked(mark.all(actor.get()));
    }
}
