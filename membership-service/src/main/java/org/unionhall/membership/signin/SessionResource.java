package org.unionhall.membership.signin;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;

/** Where one is signed in, and ending it from afar: for whoever lost a telephone. */
@Path("/api/v1/sign-in/sessions")
@Tag(name = "Sign-in", description = "登录：手机号与短信验证码，访问令牌")
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final Sessions sessions;
    private final CurrentActor actor;

    SessionResource(Sessions sessions, CurrentActor actor) {
        this.sessions = sessions;
        this.actor = actor;
    }

    /** One's own sign-ins. */
    public record SessionList(List<Session> items) {}

    /** Lists them. */
    @GET
    @Operation(
            operationId = "listMySignIns",
            summary = "My sign-ins",
            description = "本人当前的登录，newest first; those that ended or ran out are not in it.")
    @APIResponse(responseCode = "200", description = "Mine")
    public SessionList mine() {
        return new SessionList(sessions.of(actor.get().id()));
    }

    /** Ends one. */
    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "endMySignIn",
            summary = "End one of my sign-ins",
            description =
                    "退出某台设备上的登录。Its refresh token is void at once; an access token it holds runs"
                            + " out within minutes.")
    @APIResponse(responseCode = "204", description = "Ended")
    @APIResponse(responseCode = "404", description = "No such sign-in of mine (`NOT_FOUND`)")
    public void end(@PathParam("id") UUID id) {
        sessions.end(id, actor.get().id());
    }

    /** Ends all. */
    @DELETE
    @Operation(
            operationId = "endMySignIns",
            summary = "End all my sign-ins",
            description =
                    "退出全部设备上的登录，this one too: sign in anew with a code. Repeating it is harmless.")
    @APIResponse(responseCode = "204", description = "Ended")
    public void endAll() {
        sessions.endAll(actor.get().id());
    }
}
