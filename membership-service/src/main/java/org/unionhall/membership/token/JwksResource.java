package org.unionhall.membership.token;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.Open;

/** The keys that access tokens are verified with. */
@Path("/.well-known/jwks.json")
@Tag(name = "Sign-in", description = "登录：手机号与短信验证码，访问令牌")
public class JwksResource {

    private final SigningKey key;

    JwksResource(SigningKey key) {
        this.key = key;
    }

    /** A JSON Web Key Set, RFC 7517. */
    @Schema(name = "Jwks")
    public record Jwks(List<SigningKey.Jwk> keys) {}

    /** For everybody who verifies tokens. */
    @GET
    @Open
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getJwks",
            summary = "The keys that access tokens are verified with",
            description = "A JSON Web Key Set (RFC 7517). A token names its key by `kid`.")
    @Extension(name = "x-open", value = "true", parseValue = true)
    @APIResponse(
            responseCode = "200",
            description = "The keys",
            content = @Content(schema = @Schema(implementation = Jwks.class)))
    public Response keys() {
        var cache = new CacheControl();
        cache.setMaxAge(300);
        return Response.ok(new Jwks(List.of(key.publicKey()))).cacheControl(cache).build();
    }
}
