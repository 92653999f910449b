package org.unionhall.membership.apiclient;

import static org.unionhall.membership.organizationcopy.MembershipPermission.MANAGE_ACCOUNTS;

import jakarta.transaction.Transactional;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Integrators' clients, for those who manage accounts of the whole platform. */
@Path("/api/v1/api-clients")
@Tag(name = "API clients", description = "接口客户端：第三方系统的接入凭证")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApiClientResource {

    private final ManageClients manage;
    private final ApiClients clients;
    private final CurrentActor actor;

    ApiClientResource(ManageClients manage, ApiClients clients, CurrentActor actor) {
        this.manage = manage;
        this.clients = clients;
        this.actor = actor;
    }

    /** Makes a client. */
    @POST
    @Operation(
            operationId = "addApiClient",
            summary = "Make a client for another system",
            description =
                    "The secret is in this answer and nowhere else. The client may do nothing until"
                        + " its account is appointed (role INTEGRATOR). Needs MANAGE_ACCOUNTS over"
                        + " the whole platform.")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            headers =
                    @Header(
                            name = "Location",
                            description = "The client",
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ApiClientView.class)))
    @APIResponse(
            responseCode = "422",
            description = "The name is missing (`REQUIRED`) or too long (`INVALID_LENGTH`)")
    public Response add(@NotNull @Valid ApiClientRequest request) {
        actor.get().requireEverywhere(MANAGE_ACCOUNTS);
        var made = manage.make(request.name().strip(), actor.get());
        return Response.created(URI.create("/api/v1/api-clients/" + made.client().id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ApiClientView.of(made.client(), made.secret()))
                .build();
    }

    /** Lists clients. */
    @GET
    @Transactional
    @Operation(
            operationId = "listApiClients",
            summary = "The clients of other systems",
            description =
                    "Revoked ones too, oldest first. Needs MANAGE_ACCOUNTS over the whole"
                            + " platform.")
    @APIResponse(responseCode = "200", description = "A page of them")
    public Page<ApiClientView> list(@BeanParam PageRequest page) {
        actor.get().requireEverywhere(MANAGE_ACCOUNTS);
        return Page.of(clients.page(page), page, ApiClientView::of, ApiClient::id);
    }

    /** Revokes a client. */
    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeApiClient",
            summary = "Revoke a client",
            description =
                    "It gets no more tokens; those it holds run out within minutes. End its"
                            + " appointments to stop it at once. Repeating it is harmless.")
    @APIResponse(responseCode = "204", description = "Revoked")
    @APIResponse(responseCode = "404", description = "No such client (`NOT_FOUND`)")
    public void revoke(@PathParam("id") UUID id) {
        actor.get().requireEverywhere(MANAGE_ACCOUNTS);
        manage.revoke(id);
    }
}
