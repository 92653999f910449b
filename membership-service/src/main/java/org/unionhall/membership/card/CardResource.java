package org.unionhall.membership.card;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.Refuses;

/** The card of a member: its code for the member, its check for anybody. */
@Path("/api/v1/member-card")
@Tag(name = "Member card")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CardResource {

    @Inject MakeCardCode make;
    @Inject CheckCard check;
    @Inject CurrentActor actor;

    @POST
    @Path("/code")
    @Cache(noStore = true)
    @Refuses({"NOT_FOUND", "CARD_NOT_VALID"})
    @Operation(operationId = "makeCardCode")
    public CardCodeView code() {
        return make.make(actor.get().id(), actor.signedIn());
    }

    @POST
    @Path("/check")
    @Open
    @Cache(noStore = true)
    @Refuses
    @Operation(operationId = "checkCard")
    public CardCheckView check(@NotNull @Valid CardCheckRequest request) {
        return check.check(request.token());
    }
}
