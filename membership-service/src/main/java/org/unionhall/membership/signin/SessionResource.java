package org.unionhall.membership.signin;

import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;

/** Where one is signed in, and ending it from afar: for people who lost a telephone. */
@Path("/api/v1/sign-in/sessions")
@Tag(name = "Sign-in")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    @Inject Sessions sessions;
    @Inject CurrentActor actor;

    /** One's own sign-ins. */
    public record SessionList(List<Session> items) {}

    @GET
    @Refuses
    @Operation(operationId = "listMySignIns")
    public SessionList mine() {
        return new SessionList(sessions.of(actor.get().id()));
    }

    @DELETE
    @Path("/{id}")
    @Refuses("NOT_FOUND")
    @Operation(operationId = "endMySignIn")
    public void end(@PathParam("id") UUID id) {
        sessions.end(id, actor.get().id());
    }

    @DELETE
    @Refuses
    @Operation(operationId = "endMySignIns")
    public void endAll() {
        sessions.endAll(actor.get().id());
    }
}
