package org.unionhall.organization.unit;

import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** Ending a union, and looking at what it leaves behind. */
@Path(UnitView.PATH + "/{id}")
@Tag(name = "Units")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UnitEndingResource {

    @Inject EndUnit ending;
    @Inject LookAtEnding look;
    @Inject CurrentActor actor;

    @POST
    @Path("/dissolution")
    @Refuses(of = EndingRefusals.class, value = "UNIT_NOT_EMPTY")
    @Operation(operationId = "dissolveUnit")
    public UnitView dissolve(
            @PathParam("id") UUID id,
            @BeanParam OptionalIfMatch version,
            @NotNull @Valid EndingRequest request) {
        return shown(ending.end(id, request.dissolution(), version, actor.get()));
    }

    @POST
    @Path("/merger")
    @Refuses(of = EndingRefusals.class)
    @Operation(operationId = "mergeUnit")
    public UnitView merge(
            @PathParam("id") UUID id,
            @BeanParam OptionalIfMatch version,
            @NotNull @Valid EndingRequest request) {
        return shown(ending.end(id, request.merger(), version, actor.get()));
    }

    @GET
    @Path("/left")
    @Refuses({"NOT_FOUND", "FORBIDDEN"})
    @Operation(operationId = "getUnitLeft")
    public UnitLeftView left(@PathParam("id") UUID id) {
        return look.look(id, actor.get());
    }

    private UnitView shown(Unit unit) {
        return UnitView.of(unit, actor.get().scope(VIEW_UNIT));
    }
}
