package org.unionhall.organization.appointment;

import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Appointments over HTTP. */
@Path(AppointmentView.PATH)
@Tag(name = "Appointments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    @Inject MakeAppointment making;
    @Inject EndAppointment ending;
    @Inject ReadAppointments read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses({
        "NOT_FOUND",
        "SELF_APPOINTMENT",
        "GRANTS_MORE_THAN_HELD",
        "OUTLASTS_OWN_RIGHT",
        "AUDITOR_FROM_ABOVE",
        "ALREADY_APPOINTED",
        "UNIT_ENDED",
        "ROLE_NEEDS_UNIT",
        "ROLE_STANDS_ABOVE_ALL",
        "PERMISSIONS_REQUIRED",
        "PERMISSIONS_NOT_OF_ROLE",
        "TERM_ENDS_BEFORE_START"
    })
    @Operation(operationId = "makeAppointment")
    public AppointmentView make(@NotNull AppointmentRequest request) {
        return idempotency.once(request, () -> read.shown(making.make(request, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listAppointments")
    public Page<AppointmentView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("account") UUID account,
            @QueryParam("role") Role role,
            @QueryParam("current") Boolean current,
            @BeanParam PageRequest page) {
        return read.page(new AppointmentQuery(unit, account, role, current), page, actor.get());
    }

    @GET
    @Path("/mine")
    @Refuses
    @Operation(operationId = "listMyAppointments")
    public Page<AppointmentView> mine() {
        return read.of(actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getAppointment")
    public AppointmentView get(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @POST
    @Path("/{id}/end")
    @Refuses({
        "AUDITOR_FROM_ABOVE",
        "ALREADY_ENDED",
        "FOUNDER_CANNOT_RESIGN",
        "REASON_LENGTH",
        "TERM_ENDS_BEFORE_START",
        "END_AFTER_TERM"
    })
    @Operation(operationId = "endAppointment")
    public AppointmentView end(
            @PathParam("id") UUID id, @BeanParam IfMatch version, @NotNull EndRequest request) {
        return read.shown(ending.end(id, request, version, actor.get()));
    }
}
