package org.unionhall.membership.mobilechange;

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
import org.unionhall.membership.person.DocumentRefusals;
import org.unionhall.membership.person.IdentityRefusals;
import org.unionhall.platform.web.Creates;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** The mobile by which an account is reached: changed, claimed, let go. */
@Path(MobileChangeView.PATH)
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
public class MobileChangeResource {

    @Inject ChangeMobile change;
    @Inject ClaimAccount claim;
    @Inject ConfirmClaim confirm;
    @Inject ReleaseMobile release;
    @Inject ReadMobileChanges read;
    @Inject CurrentActor actor;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates(repeatable = false)
    @Refuses({
        "NO_MOBILE",
        "SAME_MOBILE",
        "MOBILE_IN_USE",
        "MOBILE_REQUIRED",
        "MOBILE_FORM",
        "SIGN_IN_INCOMPLETE",
        "CODE_INVALID",
        "CODE_EXPIRED",
        "CODE_EXHAUSTED",
        "CODE_GUESSED_TOO_OFTEN"
    })
    @Operation(operationId = "changeMobile")
    public MobileChangeView change(@NotNull @Valid NewMobileRequest request) {
        return read.shown(change.change(request, actor.get()), actor.get());
    }

    @POST
    @Path("/claims")
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates(repeatable = false)
    @Refuses(
            value = {
                "NO_MOBILE",
                "SAME_MOBILE",
                "ACCOUNT_IN_USE",
                "MOBILE_CHANGE_OPEN",
                "MOBILE_REQUIRED",
                "MOBILE_FORM",
                "TOO_MANY_MOBILE_CHANGES"
            },
            of = IdentityRefusals.class)
    @Operation(operationId = "claimAccount")
    public MobileChangeView claim(@NotNull @Valid FormerAccountRequest request) {
        return read.shown(claim.claim(request, actor.get()), actor.get());
    }

    @POST
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Refuses(
            value = {"TOO_MANY_MISSES", "CLAIM_FITS_NOBODY", "OWN_CLAIM"},
            of = DocumentRefusals.class)
    @Operation(operationId = "confirmClaim")
    public MobileChangeView confirm(@NotNull @Valid ClaimConfirmation seen) {
        return read.shown(confirm.confirm(seen, actor.get()), actor.get());
    }

    @POST
    @Path("/release")
    @Creates(repeatable = false)
    @Refuses({"NO_MOBILE", "MOBILE_CHANGE_OPEN", "TOO_MANY_MOBILE_CHANGES"})
    @Operation(operationId = "releaseMobile")
    public MobileChangeView release() {
        return read.shown(release.release(actor.get()), actor.get());
    }

    @GET
    @Refuses
    @Operation(operationId = "listMyMobileChanges")
    public Page<MobileChangeView> mine(@BeanParam PageRequest page) {
        return read.own(actor.get(), page);
    }

    @GET
    @Path("/{id}")
    @Refuses
    @Operation(operationId = "getMobileChange")
    public MobileChangeView one(@PathParam("id") UUID id) {
        return read.shown(read.one(id, actor.get()), actor.get());
    }

    @POST
    @Path("/{id}/end")
    @Refuses("MOBILE_CHANGE_OVER")
    @Operation(operationId = "stopMobileChange")
    public MobileChangeView stop(@PathParam("id") UUID id) {
        return read.shown(release.stop(id, actor.get()), actor.get());
    }
}
