package org.unionhall.events.declaredfact;

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
import jakarta.ws.rs.QueryParam;
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

/** Declared figures over HTTP. */
@Path(DeclaredFactView.PATH)
@Tag(name = "declared-facts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeclaredFactResource {

    @Inject DeclareFact declare;
    @Inject ReadDeclaredFacts read;
    @Inject NewUnits newUnits;
    @Inject CurrentActor actor;
    @Inject Idempotency idempotency;

    @POST
    @Creates
    @Refuses({
        "DECLARED_UNIT_UNKNOWN",
        "MONTH_FORM",
        "MONTH_TO_COME",
        "EVIDENCE_LENGTH",
        "CORRECTED_UNKNOWN",
        "CORRECTS_A_CORRECTION",
        "CORRECTS_ANOTHER_FIGURE",
        "CORRECTED_DOES_NOT_STAND"
    })
    @Operation(operationId = "declareFact")
    public DeclaredFactView declare(@NotNull @Valid DeclaredFactRequest request) {
        newUnits.await(request.unitId(), actor.get().id());
        return idempotency.once(request, () -> read.shown(declare.declare(request, actor.get())));
    }

    @GET
    @Refuses
    @Operation(operationId = "listDeclaredFacts")
    public Page<DeclaredFactView> list(
            @QueryParam("status") DeclaredFactStatus status,
            @QueryParam("unit") UUID unit,
            @BeanParam PageRequest page) {
        return read.page(status, unit, page, actor.get());
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getDeclaredFact")
    public DeclaredFactView one(@PathParam("id") UUID id) {
        return read.one(id, actor.get());
    }
}
