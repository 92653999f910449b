package org.unionhall.organization.unit;

import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageLimit;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Reading unions over HTTP: people look for theirs here before they join. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Units", description = "工会组织 (unions and their tree)")
public class DirectoryResource {

    private static final String EXAMPLE = "0192f3a4-0000-7000-8000-000000000001";
    private static final String UNIT = "The union's id";
    private static final String OUT_OF_SIGHT = "`NOT_FOUND`: no such union, or outside your scope";

    private final Units units;
    private final CurrentActor current;

    DirectoryResource(Units units, CurrentActor current) {
        this.units = units;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listUnits",
            summary = "查询工会名录 (search the directory)",
            description =
                    "Unions at work for everybody who is signed in, and those that are not yet or"
                        + " no longer where you have VIEW_UNIT. Without `status` the dissolved and"
                        + " revoked are left out. In the order of founding in the system.")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`: `under` leads to no union")
    public Page<UnitView> list(
            @Parameter(
                            schema = @Schema(maxLength = 120),
                            description = "Part of the name",
                            example = "快递")
                    @QueryParam("name")
                    String name,
            @Parameter(description = "Only unions of this type") @QueryParam("type") UnitType type,
            @Parameter(
                            schema = @Schema(maxLength = 9),
                            description = "Region code; zeros at its end stand for all within",
                            example = "610600")
                    @QueryParam("region")
                    String region,
            @Parameter(description = "Only unions in this state") @QueryParam("status")
                    UnitStatus status,
            @Parameter(description = "Only unions anywhere below this one", example = EXAMPLE)
                    @QueryParam("under")
                    UUID under,
            @BeanParam PageRequest page) {
        var reader = current.get();
        var branch = under == null ? null : visible(under).interval();
        return Page.of(
                units.directory(
                        new DirectoryQuery(name, type, region, status, branch, null),
                        reader.scope(VIEW_UNIT),
                        page),
                page,
                unit -> UnitView.of(unit, reader),
                Unit::id);
    }

    @GET
    @Path("/changes")
    @Operation(
            operationId = "listUnitChanges",
            summary = "工会变更流 (changes feed)",
            description =
                    "What changed since a mark, the oldest change first, each union once in its"
                        + " present state; what is gone for you comes as a tombstone. Begin without"
                        + " `after`, keep `next`, ask again. When your own appointments change,"
                        + " begin anew.")
    public UnitChangesView changes(
            @Parameter(
                            schema = @Schema(maxLength = 18),
                            description = "The `next` of the answer before",
                            example = "4711")
                    @QueryParam("after")
                    String after,
            @BeanParam PageLimit page) {
        long mark = mark(after);
        return UnitChangesView.of(
                units.changedAfter(mark, page.fetch()), mark, page.limit(), current.get());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getUnit",
            summary = "查看工会 (read a union)",
            description = "The public part for everybody, the whole where you have VIEW_UNIT.")
    @APIResponse(
            responseCode = "200",
            description = "With `ETag`",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "404", description = OUT_OF_SIGHT)
    public Response get(
            @Parameter(description = UNIT, example = EXAMPLE) @PathParam("id") UUID id) {
        var unit = visible(id);
        return Response.ok(UnitView.of(unit, current.get()))
                .header(HttpHeaders.ETAG, ETags.of(unit.version()))
                .build();
    }

    @GET
    @Path("/{id}/children")
    @Operation(
            operationId = "listUnitChildren",
            summary = "下级工会 (the unions directly below)",
            description = "The live unions directly below one, as far as you can see them.")
    @APIResponse(responseCode = "200", description = "A page of them")
    @APIResponse(responseCode = "404", description = OUT_OF_SIGHT)
    public Page<UnitView> children(
            @Parameter(description = UNIT, example = EXAMPLE) @PathParam("id") UUID id,
            @BeanParam PageRequest page) {
        var reader = current.get();
        visible(id);
        return Page.of(
                units.children(id, reader.scope(VIEW_UNIT), page),
                page,
                unit -> UnitView.of(unit, reader),
                Unit::id);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listUnitHistory",
            summary = "工会变更记录 (what a union was)",
            description = "Its former states, the newest first, at most 200. Needs VIEW_UNIT.")
    @APIResponse(responseCode = "200", description = "The states")
    @APIResponse(responseCode = "404", description = OUT_OF_SIGHT)
    public Page<PastUnitView> history(
            @Parameter(description = UNIT, example = EXAMPLE) @PathParam("id") UUID id) {
        current.get().require(VIEW_UNIT, units.get(id).place());
        return new Page<>(
                units.past(id, PageRequest.LARGEST_LIMIT).stream().map(PastUnitView::of).toList(),
                null);
    }

    private Unit visible(UUID id) {
        return UnitVisibility.require(current.get(), units.get(id));
    }

    private static long mark(String after) {
        if (after == null || after.isEmpty()) {
            return 0;
        }
        if (after.length() > 18 || !after.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Rejection(CommonProblem.INVALID_CURSOR).ofParameter("after");
        }
        return Long.parseLong(after);
    }
}
