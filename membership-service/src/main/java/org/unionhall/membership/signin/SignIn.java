package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** Signs people in and keeps them signed in. The first right code of a mobile makes its account. */
@ApplicationScoped
class SignIn {

    private static final int LONGEST_DEVICE = 60;

    @Inject ProveMobile prove;
    @Inject RefreshTokens refreshTokens;
    @Inject BeginSignIn begin;

    /**
     * By a refresh token, which comes alone, or else by mobile and code.
     *
     * @throws Rejection as {@link ProveMobile#require}, what is below, or what is wrong with the
     *     request
     */
    TokenView signIn(TokenRequest request) {
        if (request.refreshToken() != null) {
            if (request.mobile() != null
                    || request.code() != null
                    || request.device() != null
                    || request.attempt() != null) {
                throw new Rejection(SignInProblem.SIGN_IN_INCOMPLETE).at("/refreshToken");
            }
            return byRefreshToken(request.refreshToken());
        }
        var errors = new InputErrors();
        var mobile = Mobile.read(request.mobile()).orNote(errors, "/mobile");
        if (Typed.isBlank(request.code())) {
            errors.add("/code", SignInProblem.SIGN_IN_INCOMPLETE);
        }
        var device = PlainText.read(request.device(), LONGEST_DEVICE).orNote(errors, "/device");
        errors.throwIfAny();
        prove.require(mobile, request.code(), request.attempt(), "/code");
        return begin.begin(mobile, device).orThrow();
    }

    /**
     * @throws Rejection {@code REFRESH_TOKEN_INVALID}, or {@code REFRESH_TOKEN_REUSED} after which
     *     the whole sign-in is over
     */
    private TokenView byRefreshToken(String token) {
        var use = refreshTokens.use(token);
        if (use instanceof RefreshTokens.Next next) {
            return begin.view(next.accountId(), next.signIn(), null);
        }
        throw new Rejection(
                use instanceof RefreshTokens.Reused
                        ? SignInProblem.REFRESH_TOKEN_REUSED
                        : SignInProblem.REFRESH_TOKEN_INVALID);
    }

    /** Ends the sign-in the token belongs to. */
    void out(SignOutRequest request) {
        if (request.refreshToken() == null) {
            throw new Rejection(CommonProblem.REQUIRED).at("/refreshToken");
        }
        refreshTokens.end(request.refreshToken());
    }
}
