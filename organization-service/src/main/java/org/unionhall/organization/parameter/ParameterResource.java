package org.unionhall.organization.parameter;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.idempotency.Idempotency;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Parameters over HTTP. */
@Path(ParameterView.PATH)
@Tag(name = "Parameters")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParameterResource {

    @Inject SetParameter setting;
    @Inject Parameters parameters;
    @Inject Idempotency idempotency;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "listParameters")
    public Page<ParameterView> list(
            @QueryParam("name") ParameterName name,
            @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page) {
        return Page.of(parameters.page(name, on, page), page, ParameterView::of, Parameter::id);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getParameter")
    public ParameterView get(@PathParam("id") UUID id) {
        return ParameterView.of(parameters.get(id));
    }

    @POST
    @Creates
    @Refuses({
        "PARAMETER_VALUE_OUT_OF_RANGE", "PARAMETER_UNIT_DIFFERS", "PARAMETER_BASIS_LENGTH",
        "PARAMETER_IN_THE_PAST", "PARAMETER_REGION_FORM", "PARAMETER_SET_FOR_THAT_DAY"
    })
    @Operation(operationId = "setParameter")
    public ParameterView set(@NotNull ParameterRequest request) {
        return idempotency.once(request, () -> ParameterView.of(setting.set(request, actor.get())));
    }
}
