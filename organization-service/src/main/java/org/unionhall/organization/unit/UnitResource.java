package org.unionhall.organization.unit;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Changes;
import org.unionhall.platform.web.paging.ChangesRequest;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Unions over HTTP: people look for theirs here before they join. */
@Path(UnitView.PATH)
@Tag(name = "Units")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class UnitResource {

    @Inject PlaceUnit placing;
    @Inject ChangeUnit changing;
    @Inject Units units;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @POST
    @Creates
    @Refuses({
        "NOT_FOUND",
        "UNIT_NAME_TAKEN",
        "CREDIT_CODE_TAKEN",
        "PARENT_NOT_OPEN",
        "TREE_FULL",
        "UNIT_NAME_LENGTH",
        "UNIT_NAME_CHARACTER",
        "CREDIT_CODE_LENGTH",
        "CREDIT_CODE_LETTER_FOR_DIGIT",
        "CREDIT_CODE_CHARACTER",
        "CREDIT_CODE_NOT_A_UNION",
        "CREDIT_CODE_CHECKSUM",
        "REGION_CODE_FORM",
        "FOUNDED_IN_FUTURE",
        "FOUNDED_TOO_EARLY",
        "STATUS_AT_FOUNDING",
        "PARENT_REQUIRED",
        "TYPE_NOT_UNDER_PARENT",
        "LEVEL_NOT_OF_TYPE",
        "LEVEL_ABOVE_PARENT",
        "TREE_TOO_DEEP"
    })
    @Operation(operationId = "foundUnit")
    public UnitView found(@NotNull FoundingRequest request) {
        return idempotency.once(request, () -> UnitView.full(placing.found(request, actor.get())));
    }

    @PUT
    @Path("/{id}")
    @Refuses({
        "UNIT_NAME_TAKEN",
        "CREDIT_CODE_TAKEN",
        "UNIT_NOT_OPEN",
        "STATUS_CHANGE",
        "HAS_LIVE_CHILDREN",
        "SUCCESSION_UNDER_WAY",
        "UNIT_NOT_EMPTY",
        "UNIT_NAME_LENGTH",
        "UNIT_NAME_CHARACTER",
        "CREDIT_CODE_LENGTH",
        "CREDIT_CODE_LETTER_FOR_DIGIT",
        "CREDIT_CODE_CHARACTER",
        "CREDIT_CODE_NOT_A_UNION",
        "CREDIT_CODE_CHECKSUM",
        "REGION_CODE_FORM",
        "FOUNDED_IN_FUTURE",
        "FOUNDED_TOO_EARLY"
    })
    @Operation(operationId = "changeUnit")
    public UnitView change(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull UnitChangeRequest request) {
        return shown(changing.change(id, request, version, actor.get()));
    }

    @POST
    @Path("/{id}/move")
    @Refuses({
        "MOVE_UNDER_ITSELF",
        "UNIT_NOT_OPEN",
        "PARENT_NOT_OPEN",
        "UNIT_NAME_TAKEN",
        "TREE_FULL",
        "PARENT_REQUIRED",
        "TYPE_NOT_UNDER_PARENT",
        "LEVEL_NOT_OF_TYPE",
        "LEVEL_ABOVE_PARENT",
        "TREE_TOO_DEEP"
    })
    @Operation(operationId = "moveUnit")
    public UnitView move(
            @PathParam("id") UUID id,
            @BeanParam IfMatch version,
            @NotNull @Valid MoveRequest request) {
        return shown(placing.move(id, request.parentId(), version, actor.get()));
    }

    @GET
    @Refuses({"NOT_FOUND", "INVALID_LENGTH"})
    @Operation(operationId = "listUnits")
    public Page<UnitView> list(
            @CodePointLength(max = 120)
                    @Parameter(
                            example = "快递",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 120))
                    @QueryParam("name")
                    String name,
            @QueryParam("type") UnitType type,
            @CodePointLength(max = 9)
                    @Parameter(
                            example = "610600",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 9))
                    @QueryParam("region")
                    String region,
            @QueryParam("status") UnitStatus status,
            @QueryParam("under") UUID under,
            @BeanParam PageRequest page) {
        var branch = under == null ? null : units.get(under, viewing()).interval();
        var query = new DirectoryQuery(name, type, region, status, branch);
        var rows = units.page(query.where(), viewing(), page);
        return Page.of(rows, page, this::shown, Unit::id);
    }

    @GET
    @Path("/changes")
    @Refuses
    @Operation(operationId = "listUnitChanges")
    public Changes<UnitChangeView> changes(@BeanParam ChangesRequest request) {
        var rows = units.changes(Scope.everything(), request);
        return Changes.of(
                rows, request, unit -> UnitChangeView.of(unit, viewing()), Unit::feedPosition);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getUnit")
    public UnitView get(@PathParam("id") UUID id) {
        return shown(units.get(id, viewing()));
    }

    @GET
    @Path("/{id}/children")
    @Refuses
    @Operation(operationId = "listUnitChildren")
    public Page<UnitView> children(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        units.get(id, viewing());
        return Page.of(units.children(id, viewing(), page), page, this::shown, Unit::id);
    }

    @GET
    @Path("/{id}/history")
    @Refuses
    @Operation(operationId = "listUnitHistory")
    public Page<PastUnitView> history(@PathParam("id") UUID id) {
        actor.get().require(VIEW_UNIT, units.get(id).place());
        var past = units.past(id, PageRequest.LARGEST_LIMIT);
        return new Page<>(past.stream().map(PastUnitView::of).toList(), null);
    }

    private Scope viewing() {
        return actor.get().scope(VIEW_UNIT);
    }

    private UnitView shown(Unit unit) {
        return UnitView.of(unit, viewing());
    }
}
