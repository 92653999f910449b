package org.unionhall.organization.unit;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.CurrentActor;

/**
 * Founding, changing, moving and ending unions over HTTP; reading them is {@link
 * DirectoryResource}.
 */
@Path("/api/v1/units")
@Tag(name = "Units", description = "工会组织 (unions and their tree)")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitResource {

    private static final String BASE = "/api/v1/units";
    private static final String EXAMPLE = "0192f3a4-0000-7000-8000-000000000001";
    private static final String UNIT = "The union's id";
    private static final String IF_MATCH = "The `ETag` you read";
    private static final String ONCE =
            "Any key of your own; a repetition with it gets the same answer";
    private static final String OUT_OF_SIGHT = "`NOT_FOUND`: no such union, or outside your scope";
    private static final String STALE = "`STALE_VERSION`";
    private static final String VERSION_MISSING = "`VERSION_REQUIRED`";

    private final FoundUnit foundUnit;
    private final ChangeUnit changeUnit;
    private final MoveUnit moveUnit;
    private final DissolveUnit dissolveUnit;
    private final Idempotency idempotency;
    private final CurrentActor current;
    private final Clock clock;

    UnitResource(
            FoundUnit foundUnit,
            ChangeUnit changeUnit,
            MoveUnit moveUnit,
            DissolveUnit dissolveUnit,
            Idempotency idempotency,
            CurrentActor current,
            Clock clock) {
        this.foundUnit = foundUnit;
        this.changeUnit = changeUnit;
        this.moveUnit = moveUnit;
        this.dissolveUnit = dissolveUnit;
        this.idempotency = idempotency;
        this.current = current;
        this.clock = clock;
    }

    @POST
    @Operation(
            operationId = "foundUnit",
            summary = "建立工会 (found a union)",
            description =
                    "Founds a union under another one. Needs APPROVE_UNIT at the union above;"
                        + " without a parent a new tree begins, which only the platform's founder"
                        + " may do.")
    @APIResponse(
            responseCode = "201",
            description = "Founded; `Location` and `ETag` are given",
            headers =
                    @Header(
                            name = "ETag",
                            description = "Its version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(
            responseCode = "404",
            description = "`NOT_FOUND`: no such parent, or outside your scope")
    @APIResponse(
            responseCode = "409",
            description =
                    "`UNIT_NAME_TAKEN`, `CREDIT_CODE_TAKEN`, `PARENT_NOT_OPEN`, `TREE_FULL`,"
                            + " `REQUEST_IN_PROGRESS`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`REQUIRED`, `UNIT_NAME_LENGTH`, `UNIT_NAME_CHARACTER`, `CREDIT_CODE_LENGTH`,"
                        + " `CREDIT_CODE_LETTER_FOR_DIGIT`, `CREDIT_CODE_CHARACTER`,"
                        + " `CREDIT_CODE_NOT_A_UNION`, `CREDIT_CODE_CHECKSUM`, `REGION_CODE_FORM`,"
                        + " `FOUNDED_IN_FUTURE`, `FOUNDED_TOO_EARLY`, `STATUS_AT_FOUNDING`,"
                        + " `PARENT_REQUIRED`, `TYPE_NOT_UNDER_PARENT`, `LEVEL_NOT_OF_TYPE`,"
                        + " `LEVEL_ABOVE_PARENT`, `TREE_TOO_DEEP`, `IDEMPOTENCY_KEY_REUSED`")
    public Response found(
            @Parameter(description = ONCE, example = EXAMPLE) @HeaderParam("Idempotency-Key")
                    String key,
            @NotNull FoundingRequest request) {
        return idempotency.once(
                key,
                "POST " + BASE,
                request,
                () -> {
                    var unit = foundUnit.found(request.parsed(LocalDate.now(clock)), current.get());
                    return Response.status(Response.Status.CREATED)
                            .header(HttpHeaders.LOCATION, BASE + "/" + unit.id())
                            .header(HttpHeaders.ETAG, ETags.of(unit.version()))
                            .entity(UnitView.full(unit))
                            .build();
                });
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "changeUnit",
            summary = "变更工会信息 (change a union)",
            description =
                    "Sets name, codes and founding date; what is absent is taken away. Needs"
                            + " EDIT_UNIT. A new `status` (lock, unlock, revoke, open) needs"
                            + " APPROVE_UNIT at the union above.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, with the new `ETag`",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "404", description = OUT_OF_SIGHT)
    @APIResponse(
            responseCode = "409",
            description =
                    "`UNIT_NAME_TAKEN`, `CREDIT_CODE_TAKEN`, `UNIT_NOT_OPEN`, `STATUS_CHANGE`,"
                            + " `HAS_LIVE_CHILDREN`")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(
            responseCode = "422",
            description =
                    "`REQUIRED`, `UNIT_NAME_…`, `CREDIT_CODE_…`, `REGION_CODE_FORM`, `FOUNDED_…`")
    @APIResponse(responseCode = "428", description = VERSION_MISSING)
    public Response change(
            @Parameter(description = UNIT, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true, example = "\"v1\"")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull UnitChangeRequest request) {
        return answer(
                changeUnit.change(
                        id, request.parsed(LocalDate.now(clock)), ifMatch, current.get()));
    }

    @POST
    @Path("/{id}/move")
    @Operation(
            operationId = "moveUnit",
            summary = "调整隶属关系 (move a union)",
            description =
                    "Moves the union with all below it under another one. Needs APPROVE_UNIT at the"
                            + " union above it now and at the new one.")
    @APIResponse(
            responseCode = "200",
            description = "Moved, with the new `ETag`",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "404", description = OUT_OF_SIGHT)
    @APIResponse(
            responseCode = "409",
            description =
                    "`MOVE_UNDER_ITSELF`, `UNIT_NOT_OPEN`, `PARENT_NOT_OPEN`, `UNIT_NAME_TAKEN`,"
                            + " `TREE_FULL`")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(
            responseCode = "422",
            description =
                    "`REQUIRED`, `TYPE_NOT_UNDER_PARENT`, `LEVEL_ABOVE_PARENT`, `TREE_TOO_DEEP`")
    @APIResponse(responseCode = "428", description = VERSION_MISSING)
    public Response move(
            @Parameter(description = UNIT, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH, required = true, example = "\"v1\"")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull MoveRequest request) {
        return answer(moveUnit.move(id, request.parsed(), ifMatch, current.get()));
    }

    @POST
    @Path("/{id}/dissolution")
    @Operation(
            operationId = "dissolveUnit",
            summary = "解散工会 (dissolve a union)",
            description =
                    "Ends a union that has no live union below it; its record stays. Needs"
                            + " APPROVE_UNIT at the union above.")
    @APIResponse(
            responseCode = "200",
            description = "Dissolved, with the new `ETag`",
            headers =
                    @Header(
                            name = "ETag",
                            description = "The new version",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(responseCode = "404", description = OUT_OF_SIGHT)
    @APIResponse(responseCode = "409", description = "`HAS_LIVE_CHILDREN`, `UNIT_NOT_OPEN`")
    @APIResponse(responseCode = "412", description = STALE)
    @APIResponse(responseCode = "422", description = "`REQUIRED`, `REASON_LENGTH`")
    public Response dissolve(
            @Parameter(description = UNIT, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = IF_MATCH + "; may be absent", example = "\"v1\"")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @NotNull DissolutionRequest request) {
        return answer(dissolveUnit.dissolve(id, request.parsed(), ifMatch, current.get()));
    }

    private Response answer(Unit unit) {
        return Response.ok(UnitView.of(unit, current.get()))
                .header(HttpHeaders.ETAG, ETags.of(unit.version()))
                .build();
    }
}
