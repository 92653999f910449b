package org.unionhall.organization.legalperson;

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
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** What unions apply for, over HTTP. */
@Path(RegistrationView.PATH)
@Tag(name = "Legal-persons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    @Inject ApplyForRegistration apply;
    @Inject ReadRegistrations read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses(
            value = {"NOT_FOUND", "REGISTRATION_OPEN", "NO_REGISTRAR"},
            of = RegistrationRefusals.class)
    @Operation(operationId = "applyForLegalPerson")
    public RegistrationView apply(@NotNull @Valid RegistrationRequest request) {
        return idempotency.once(request, () -> read.shown(apply.apply(request, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listLegalPersonRegistrations")
    public Page<RegistrationView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("kind") RegistrationKind kind,
            @QueryParam("status") RegistrationStatus status,
            @QueryParam("timing") Timing timing,
            @BeanParam PageRequest page) {
        var query = new ReadRegistrations.Query(unit, kind, status, timing);
        return read.page(query, page, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getLegalPersonRegistration")
    public RegistrationView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @PUT
    @Path("/{id}")
    @Refuses(
            value = {"REGISTRATION_DECIDED", "NOT_OF_ITS_KIND"},
            of = RegistrationRefusals.class)
    @Operation(operationId = "correctLegalPersonRegistration")
    public RegistrationView correct(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid RegistrationRequest request) {
        return read.shown(apply.correct(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Refuses("REGISTRATION_DECIDED")
    @Operation(operationId = "withdrawLegalPersonRegistration")
    public RegistrationView withdraw(@PathParam("id") UUID id, @BeanParam IfMatch version) {
        return read.shown(apply.withdraw(id, version, actor.get()));
    }
}
