package org.unionhall.membership.signin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Faults;
import org.unionhall.platform.web.problem.Rejection;

/** Signing in from a phone: ask for a code, trade it for tokens, refresh them, sign out. */
@Path("/api/v1/sign-in")
@Tag(name = "Sign-in", description = "登录：手机号与短信验证码，访问令牌")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {

    private static final int LONGEST_DEVICE = 60;

    private final SendCode sendCode;
    private final SignIn signIn;

    SignInResource(SendCode sendCode, SignIn signIn) {
        this.sendCode = sendCode;
        this.signIn = signIn;
    }

    /** Sends a code. */
    @POST
    @Open
    @Path("/codes")
    @Operation(
            operationId = "sendSignInCode",
            summary = "Send a one-time code to a mobile",
            description =
                    "发送登录验证码。The answer is the same whether the number is known or not. Only the"
                            + " latest code of a number is good.")
    @Extension(name = "x-open", value = "true", parseValue = true)
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = CodeSent.class)))
    @APIResponse(
            responseCode = "422",
            description = "Not a mobile number (`MOBILE_REQUIRED`, `MOBILE_FORM`)")
    @APIResponse(
            responseCode = "429",
            description = "Too many codes for this number (`CODE_TOO_OFTEN`); see `Retry-After`")
    @APIResponse(
            responseCode = "503",
            description = "The SMS provider is away (`SMS_UNAVAILABLE`); see `Retry-After`")
    public Response sendCode(CodeRequest request) {
        var mobile = Mobile.read(given(request).mobile()).orThrow("/mobile");
        return Response.accepted(new CodeSent(sendCode.send(mobile).toSeconds())).build();
    }

    /** Signs in or refreshes. */
    @POST
    @Open
    @Path("/tokens")
    @Operation(
            operationId = "signIn",
            summary = "Sign in with a code, or stay signed in with a refresh token",
            description =
                    "验证码登录，或用刷新令牌换取新令牌。The first sign-in of a mobile makes its account. A refresh"
                        + " token is good for one use; one that comes a second time ends the whole"
                        + " sign-in.")
    @Extension(name = "x-open", value = "true", parseValue = true)
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = TokenView.class)))
    @APIResponse(
            responseCode = "401",
            description =
                    "The refresh token is no longer good (`REFRESH_TOKEN_INVALID`,"
                            + " `REFRESH_TOKEN_REUSED`)")
    @APIResponse(
            responseCode = "422",
            description =
                    "`CODE_INVALID`, `CODE_EXPIRED`, `SIGN_IN_INCOMPLETE`, `MOBILE_FORM`,"
                            + " `INVALID_LENGTH`")
    @APIResponse(
            responseCode = "429",
            description = "The code was tried too often (`CODE_EXHAUSTED`)")
    public Response tokens(TokenRequest request) {
        given(request);
        if (request.refreshToken() != null) {
            if (request.mobile() != null || request.code() != null || request.device() != null) {
                throw new Rejection(SignInProblem.SIGN_IN_INCOMPLETE).at("/refreshToken");
            }
            return uncached(signIn.byRefreshToken(request.refreshToken()));
        }
        var faults = new Faults();
        var mobile = Mobile.read(request.mobile()).orNote(faults, "/mobile");
        if (request.code() == null || request.code().isBlank()) {
            faults.add("/code", SignInProblem.SIGN_IN_INCOMPLETE);
        }
        var device = PlainText.read(request.device(), LONGEST_DEVICE).orNote(faults, "/device");
        faults.throwIfAny();
        var code = Normalizer.normalize(request.code(), Normalizer.Form.NFKC).strip();
        return uncached(signIn.byCode(mobile, code, device));
    }

    /** Signs out. */
    @POST
    @Open
    @Path("/sign-out")
    @Operation(
            operationId = "signOut",
            summary = "Sign out",
            description =
                    "退出登录。Voids the refresh token and its family; the same answer for a token that"
                            + " was void already. The access token runs out by itself.")
    @Extension(name = "x-open", value = "true", parseValue = true)
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(responseCode = "422", description = "The token is missing (`REQUIRED`)")
    public void signOut(SignOutRequest request) {
        if (given(request).refreshToken() == null) {
            throw new Rejection(CommonProblem.REQUIRED).at("/refreshToken");
        }
        signIn.out(request.refreshToken());
    }

    private static Response uncached(TokenView tokens) {
        return Response.ok(tokens).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static <T> T given(T body) {
        if (body == null) {
            throw new Rejection(CommonProblem.BODY_REQUIRED);
        }
        return body;
    }
}
