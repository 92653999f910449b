package org.unionhall.membership.apiclient;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** Integrators' clients, for those who manage accounts of the whole platform. */
@Path(ApiClientView.PATH)
@Tag(name = "API clients")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApiClientResource {

    @Inject ManageApiClients manage;
    @Inject CurrentActor actor;

    @POST
    @Creates(repeatable = false)
    @Cache(noStore = true)
    @Refuses
    @Operation(operationId = "addApiClient")
    public ApiClientView add(@NotNull @Valid ApiClientRequest request) {
        var made = manage.make(request, actor.get());
        return ApiClientView.of(made.client(), made.secret());
    }

    @GET
    @Refuses
    @Operation(operationId = "listApiClients")
    public Page<ApiClientView> list(@BeanParam PageRequest page) {
        return manage.page(page, actor.get());
    }

    @DELETE
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "revokeApiClient")
    public void revoke(@PathParam("id") UUID id) {
        manage.revoke(id, actor.get());
    }
}
