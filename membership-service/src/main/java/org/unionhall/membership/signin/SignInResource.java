package org.unionhall.membership.signin;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.Refuses;
import org.unionhall.platform.web.problem.Rejection;

/** Signing in from a phone: ask for a code, trade it for tokens, refresh them, sign out. */
@Open
@Path("/api/v1/sign-in")
@Tag(name = "Sign-in")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {

    @Inject SendCode sendCode;
    @Inject KnownDevices devices;
    @Inject SignIn signIn;
    @Inject CompleteSignIn complete;

    @POST
    @Path("/codes")
    @ResponseStatus(202)
    @Refuses({
        "MOBILE_REQUIRED",
        "MOBILE_FORM",
        "CODE_TOO_OFTEN",
        "SMS_UNAVAILABLE",
        "CODE_BUDGET_SPENT"
    })
    @Operation(operationId = "sendSignInCode")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = CodeSent.class)))
    public CodeSent sendCode(CodeRequest request) {
        var mobile = Mobile.read(Rejection.unlessGiven(request).mobile()).orThrow("/mobile");
        return sendCode.send(mobile, devices.knows(mobile, request.deviceToken()));
    }

    @POST
    @Path("/tokens")
    @Cache(noStore = true)
    @Refuses({
        "REFRESH_TOKEN_INVALID", "REFRESH_TOKEN_REUSED", "CODE_INVALID", "CODE_EXPIRED",
        "SIGN_IN_INCOMPLETE", "MOBILE_REQUIRED", "MOBILE_FORM", "CODE_EXHAUSTED",
        "CODE_GUESSED_TOO_OFTEN", "SECOND_FACTOR_NEEDED"
    })
    @Operation(operationId = "signIn")
    public TokenView tokens(TokenRequest request) {
        return signIn.signIn(Rejection.unlessGiven(request));
    }

    @POST
    @Path("/second-factor")
    @Cache(noStore = true)
    @Refuses({
        "SIGN_IN_OVER",
        "SIGN_IN_EXHAUSTED",
        "SECOND_FACTOR_WRONG",
        "SECOND_FACTOR_TOO_OFTEN"
    })
    @Operation(operationId = "completeSignIn")
    public TokenView secondFactor(@NotNull @Valid SecondFactorRequest request) {
        return complete.complete(request);
    }

    @POST
    @Path("/sign-out")
    @Refuses
    @Operation(operationId = "signOut")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void signOut(SignOutRequest request) {
        signIn.out(Rejection.unlessGiven(request));
    }
}
