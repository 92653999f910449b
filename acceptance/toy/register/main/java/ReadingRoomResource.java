package org.unionhall.organization.example;

import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Reading rooms over HTTP. */
@Path(ReadingRoomView.PATH)
@Tag(name = "Reading rooms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReadingRoomResource {

    @Inject KeepReadingRoom keep;
    @Inject ReadingRooms rooms;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "listReadingRooms")
    public Page<ReadingRoomView> list(@BeanParam PageRequest page) {
        var found = rooms.page(Where.any(), actor.get().scope(VIEW_UNIT), page);
        return Page.of(found, page, ReadingRoomView::of, ReadingRoom::id);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getReadingRoom")
    public ReadingRoomView get(@PathParam("id") UUID id) {
        return ReadingRoomView.of(rooms.get(id, actor.get().scope(VIEW_UNIT)));
    }

    @POST
    @Creates
    @Refuses("NOT_FOUND")
    @Operation(operationId = "openReadingRoom")
    public ReadingRoomView open(@NotNull @Valid ReadingRoomRequest request) {
        return idempotency.once(request, () -> ReadingRoomView.of(keep.open(request, actor.get())));
    }

    @PUT
    @Path("/{id}")
    @Refuses({"READING_ROOM_CLOSED", "READING_ROOM_UNIT_FIXED"})
    @Operation(operationId = "describeReadingRoom")
    public ReadingRoomView describe(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid ReadingRoomRequest request) {
        return ReadingRoomView.of(keep.describe(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/closing")
    @Refuses
    @Operation(operationId = "closeReadingRoom")
    public ReadingRoomView close(@PathParam("id") UUID id, @BeanParam IfMatch version) {
        return ReadingRoomView.of(keep.close(id, version, actor.get()));
    }
}
