package org.unionhall.membership.token;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.Refuses;

/** The keys that access tokens are verified with. */
@Path("/.well-known/jwks.json")
@Tag(name = "Sign-in")
public class JwksResource {

    @Inject SigningKey key;

    /** A JSON Web Key Set, RFC 7517. */
    @Schema(name = "Jwks")
    public record Jwks(List<SigningKey.Jwk> keys) {}

    @GET
    @Open
    @Cache(maxAge = 300, noTransform = true)
    @Produces(MediaType.APPLICATION_JSON)
    @Refuses
    @Operation(operationId = "getJwks")
    public Jwks keys() {
        return new Jwks(List.of(key.publicKey()));
    }
}
