package org.unionhall.organization.founding;

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
import org.unionhall.organization.unit.UnitType;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** What people apply for, over HTTP. */
@Path(FoundingView.PATH)
@Tag(name = "Foundings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class FoundingResource {

    @Inject ApplyForFounding apply;
    @Inject ReadFoundings read;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses(
            value = {
                "REAL_NAME_NEEDED",
                "NOT_FOUND",
                "NO_UPPER_UNION",
                "FOUNDINGS_OPEN",
                "TOO_MANY_FOUNDINGS"
            },
            of = FoundingRefusals.class)
    @Operation(operationId = "applyForFounding")
    public FoundingView apply(@NotNull @Valid FoundingApplicationRequest request) {
        return idempotency.once(
                request,
                () -> read.shown(apply.apply(request, actor.get(), actor.signedIn()), actor.get()));
    }

    @GET
    @Refuses
    @Operation(operationId = "listFoundings")
    public Page<FoundingView> list(
            @QueryParam("unit") UUID unit,
            @QueryParam("status") FoundingStatus status,
            @QueryParam("type") UnitType type,
            @QueryParam("timing") Timing timing,
            @BeanParam PageRequest page) {
        return read.page(new ReadFoundings.Query(unit, status, type, timing), page, actor.get());
    }

    @GET
    @Path("/mine")
    @Refuses
    @Operation(operationId = "listMyFoundings")
    public Page<FoundingView> mine(@BeanParam PageRequest page) {
        return read.mine(page, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getFounding")
    public FoundingView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }

    @PUT
    @Path("/{id}")
    @Refuses(
            value = {"FOUNDING_NOT_WAITING", "NOT_YOUR_FOUNDING", "UPPER_UNION_STAYS"},
            of = FoundingRefusals.class)
    @Operation(operationId = "correctFounding")
    public FoundingView correct(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid FoundingApplicationRequest request) {
        return read.shown(apply.correct(id, request, version, actor.get()), actor.get());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Refuses({"FOUNDING_NOT_WAITING", "NOT_YOUR_FOUNDING"})
    @Operation(operationId = "withdrawFounding")
    public FoundingView withdraw(@PathParam("id") UUID id, @BeanParam IfMatch version) {
        return read.shown(apply.withdraw(id, version, actor.get()), actor.get());
    }
}
