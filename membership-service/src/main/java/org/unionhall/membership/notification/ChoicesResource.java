package org.unionhall.membership.notification;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** Which text messages the caller gets. */
@Path("/api/v1/notification-choices")
@Tag(name = "Notifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesResource {

    @Inject ChooseTexts choose;
    @Inject CurrentActor actor;

    @GET
    @Refuses
    @Operation(operationId = "getNotificationChoices")
    public ChoicesView get() {
        return ChoicesView.of(choose.of(actor.get()));
    }

    @PUT
    @Refuses
    @Operation(operationId = "setNotificationChoices")
    public ChoicesView put(@NotNull @Valid ChoicesRequest request, @BeanParam IfMatch version) {
        return ChoicesView.of(choose.choose(request, version, actor.get()));
    }
}
