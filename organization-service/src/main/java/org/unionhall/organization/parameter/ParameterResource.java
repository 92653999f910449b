package org.unionhall.organization.parameter;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Parameters over HTTP. */
@Path("/api/v1/parameters")
@Tag(
        name = "Parameters",
        description = "法定与规定参数 (thresholds and day counts with their legal basis)")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParameterResource {

    private static final String BASE = "/api/v1/parameters";
    private static final String EXAMPLE = "00000000-0000-7000-8000-000000000001";

    private final SetParameter setParameter;
    private final Parameters parameters;
    private final Idempotency idempotency;
    private final CurrentActor current;

    ParameterResource(
            SetParameter setParameter,
            Parameters parameters,
            Idempotency idempotency,
            CurrentActor current) {
        this.setParameter = setParameter;
        this.parameters = parameters;
        this.idempotency = idempotency;
        this.current = current;
    }

    @GET
    @Operation(
            operationId = "listParameters",
            summary = "查询参数 (list parameters)",
            description =
                    "With `on`, what holds that day (of each name the general value and the"
                        + " regions' own); without it every version there is. For everybody who is"
                        + " signed in.")
    public Page<ParameterView> list(
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "Only this parameter")
                    @QueryParam("name")
                    ParameterName name,
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "The day it shall hold",
                            example = "2020-09-30")
                    @QueryParam("on")
                    LocalDate on,
            @BeanParam PageRequest page) {
        return Page.of(parameters.page(name, on, page), page, ParameterView::of, Parameter::id);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getParameter",
            summary = "查看参数 (read a parameter)",
            description = "One version of a parameter with its legal basis.")
    @APIResponse(responseCode = "200", description = "The version")
    @APIResponse(responseCode = "404", description = "`NOT_FOUND`")
    public ParameterView get(
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description = "The version's id",
                            example = EXAMPLE)
                    @PathParam("id")
                    UUID id) {
        return ParameterView.of(parameters.get(id));
    }

    @POST
    @Operation(
            operationId = "setParameter",
            summary = "设定参数新版本 (set a parameter)",
            description =
                    "Adds a version that holds from a day on; nothing is overwritten. Needs"
                            + " OPERATE_PLATFORM over the whole platform.")
    @APIResponse(
            responseCode = "201",
            description = "Set; `Location` is given",
            content = @Content(schema = @Schema(implementation = ParameterView.class)))
    @APIResponse(
            responseCode = "409",
            description = "`PARAMETER_SET_FOR_THAT_DAY`, `REQUEST_IN_PROGRESS`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`REQUIRED`, `PARAMETER_VALUE_OUT_OF_RANGE`, `PARAMETER_UNIT_DIFFERS`,"
                            + " `PARAMETER_BASIS_LENGTH`, `PARAMETER_IN_THE_PAST`,"
                            + " `PARAMETER_REGION_FORM`, `IDEMPOTENCY_KEY_REUSED`")
    public Response set(
            @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(
                            description =
                                    "Any key of your own; a repetition with it gets the same"
                                            + " answer",
                            example = EXAMPLE)
                    @HeaderParam("Idempotency-Key")
                    String key,
            @NotNull ParameterRequest request) {
        return idempotency.once(
                key,
                "POST " + BASE,
                request,
                () -> {
                    var set =
                            setParameter.set(
                                    request.name(),
                                    request.region(),
                                    request.value(),
                                    request.unit(),
                                    request.legalBasis(),
                                    request.validFrom(),
                                    current.get());
                    return Response.status(Response.Status.CREATED)
                            .header(HttpHeaders.LOCATION, BASE + "/" + set.id())
                            .entity(ParameterView.of(set))
                            .build();
                });
    }
}
