package org.unionhall.membership.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** Accounts: one's own, and those of people who are to be appointed. */
@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    @Inject ReadAccounts read;
    @Inject AddAccount add;
    @Inject CurrentActor actor;

    @GET
    @Path("/me")
    @Refuses("NOT_FOUND")
    @Operation(operationId = "getMyAccount")
    public AccountView me() {
        return read.one(actor.get().id());
    }

    @POST
    @Refuses({"MOBILE_REQUIRED", "MOBILE_FORM"})
    @Operation(operationId = "addAccount")
    @APIResponse(
            responseCode = "201",
            description = "Made, or somebody's of whom you learn nothing",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was there already, and its holder is appointed in your sight",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public RestResponse<AccountView> add(AccountRequest request) {
        var added = add.add(request, actor.get());
        return RestResponse.status(added.known() ? Status.OK : Status.CREATED, added.view());
    }
}
