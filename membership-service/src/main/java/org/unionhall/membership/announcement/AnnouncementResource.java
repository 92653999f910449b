package org.unionhall.membership.announcement;

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
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Announcements as officers write them. */
@Path(AnnouncementView.PATH)
@Tag(name = "Announcements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementResource {

    @Inject WriteAnnouncement write;
    @Inject ReadAnnouncements read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses({
        "ANNOUNCEMENT_TOO_SHORT",
        "ANNOUNCEMENT_NOT_PLAIN",
        "ANNOUNCEMENT_HOLDS_NUMBER",
        "ANNOUNCEMENT_DAY_OVER",
        "UNION_CANNOT_ANNOUNCE",
        "TOO_MANY_DRAFTS",
        "NOT_FOUND"
    })
    @Operation(operationId = "writeAnnouncement")
    public AnnouncementView write(@NotNull @Valid AnnouncementRequest request) {
        return idempotency.once(request, () -> read.shown(write.write(request, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listAnnouncements")
    public Page<AnnouncementView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("status") AnnouncementStatus status,
            @BeanParam PageRequest page) {
        return read.page(unit, status, page, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getAnnouncement")
    public AnnouncementView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @PUT
    @Path("/{id}")
    @Refuses({
        "ANNOUNCEMENT_TOO_SHORT",
        "ANNOUNCEMENT_NOT_PLAIN",
        "ANNOUNCEMENT_HOLDS_NUMBER",
        "ANNOUNCEMENT_DAY_OVER",
        "ANNOUNCEMENT_NOT_DRAFT"
    })
    @Operation(operationId = "correctAnnouncement")
    public AnnouncementView correct(
            @PathParam("id") UUID id,
            @NotNull @Valid AnnouncementRequest request,
            @BeanParam IfMatch version) {
        return read.shown(write.correct(id, request, version, actor.get()));
    }

    @GET
    @Path("/{id}/preview")
    @Refuses
    @Operation(operationId = "previewAnnouncement")
    public PreviewView preview(@PathParam("id") UUID id) {
        return read.preview(id, actor.get());
    }

    @GET
    @Path("/{id}/reach")
    @Refuses
    @Operation(operationId = "getAnnouncementReach")
    public ReachView reach(@PathParam("id") UUID id) {
        return read.reach(id, actor.get());
    }

    @GET
    @Path("/{id}/text")
    @Refuses
    @Operation(operationId = "getAnnouncementText")
    public AnnouncementTextView text(@PathParam("id") UUID id) {
        return read.text(id, actor.get());
    }
}
