package org.unionhall.membership.apiclient;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.membership.token.AccessTokens;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.Problem;
import org.unionhall.platform.web.problem.Refuses;

/**
 * The token endpoint of OAuth 2.0 (RFC 6749 §4.4); its answers and errors are that standard's, so
 * that any library works.
 */
@Path("/oauth2/token")
@Tag(name = "API clients")
@Produces(MediaType.APPLICATION_JSON)
public class OAuthTokenResource {

    private static final String CLIENT = "client-019aa0b2-7c1e-7d3a-9f00-0242ac120002";

    @Inject ManageApiClients clients;
    @Inject AccessTokens tokens;

    /** RFC 6749 §5.1. */
    @Schema(name = "OAuthToken")
    public record Token(
            @JsonProperty("access_token") @Schema(examples = "eyJhbGciOiJSUzI1NiJ9…")
                    String accessToken,
            @JsonProperty("token_type") @Schema(examples = "Bearer") String tokenType,
            @JsonProperty("expires_in") @Schema(examples = "900") long expiresIn) {

        @Override
        public String toString() {
            return "Token[***]";
        }
    }

    /** RFC 6749 §5.2. */
    @Schema(name = "OAuthError")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TokenError(
            @Schema(examples = "invalid_client") String error,
            @JsonProperty("error_description") @Schema(examples = "grant_type is missing")
                    String description) {}

    @POST
    @Open
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Refuses
    @Operation(operationId = "getClientToken")
    @APIResponse(
            responseCode = "200",
            description = "A token",
            content = @Content(schema = @Schema(implementation = Token.class)))
    @APIResponse(
            responseCode = "400",
            description = "`invalid_request`, `unsupported_grant_type`",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TokenError.class)),
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class))
            })
    @APIResponse(
            responseCode = "401",
            description = "`invalid_client`: unknown, revoked or a wrong secret",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TokenError.class)),
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = Problem.class))
            })
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            properties = {
                                                @SchemaProperty(
                                                        name = "grant_type",
                                                        type = SchemaType.STRING,
                                                        maxLength = 40,
                                                        examples = "client_credentials"),
                                                @SchemaProperty(
                                                        name = "client_id",
                                                        type = SchemaType.STRING,
                                                        maxLength = 100,
                                                        examples = CLIENT),
                                                @SchemaProperty(
                                                        name = "client_secret",
                                                        type = SchemaType.STRING,
                                                        maxLength = 200,
                                                        examples = "what was shown once")
                                            })))
    public Response token(
            @FormParam("grant_type") String grantType,
            @FormParam("client_id") String clientId,
            @FormParam("client_secret") String clientSecret,
            @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        if (grantType == null) {
            return refuse(400, "invalid_request", "grant_type is missing");
        }
        if (!grantType.equals("client_credentials")) {
            return refuse(400, "unsupported_grant_type", "only client_credentials is offered");
        }
        var basic = ClientCredentials.basic(authorization);
        if (basic != null && clientSecret != null) {
            return refuse(400, "invalid_request", "give the credentials once");
        }
        var id = basic != null ? basic.id() : clientId;
        var secret = basic != null ? basic.secret() : clientSecret;
        if (id == null || secret == null) {
            return refuse(401, "invalid_client", null);
        }
        return clients.accountOf(id, secret)
                .map(
                        account ->
                                new Token(
                                        tokens.issueTo(id, account), "Bearer", tokens.expiresIn()))
                .map(token -> uncached(Response.ok(token)))
                .orElseGet(() -> refuse(401, "invalid_client", null));
    }

    private static Response refuse(int status, String error, String description) {
        var response = Response.status(status).entity(new TokenError(error, description));
        return uncached(
                status == 401 ? response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic") : response);
    }

    private static Response uncached(Response.ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
