package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.account.Accounts;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.membership.token.AccessTokens;
import org.unionhall.platform.web.problem.Rejection;

/** Signs people in and keeps them signed in. The first right code of a mobile makes its account. */
@ApplicationScoped
class SignIn {

    private final SignInCodes codes;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final Accounts accounts;
    private final Seal seal;
    private final SignInFigures figures;

    SignIn(
            SignInCodes codes,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            Accounts accounts,
            Seal seal,
            SignInFigures figures) {
        this.codes = codes;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.accounts = accounts;
        this.seal = seal;
        this.figures = figures;
    }

    /**
     * @param device what the person calls it; may be null
     * @throws Rejection {@code CODE_INVALID}, {@code CODE_EXPIRED} or {@code CODE_EXHAUSTED}
     */
    TokenView byCode(Mobile mobile, String code, String device) {
        var index = seal.index(IndexKind.MOBILE, mobile.number());
        var outcome = codes.attempt(index, SendCode.mac(seal, mobile, code));
        figures.attempted(outcome);
        switch (outcome) {
            case WRONG -> throw new Rejection(SignInProblem.CODE_INVALID).at("/code");
            case EXPIRED -> throw new Rejection(SignInProblem.CODE_EXPIRED).at("/code");
            case EXHAUSTED -> throw new Rejection(SignInProblem.CODE_EXHAUSTED).at("/code");
            case RIGHT -> {}
        }
        var account = accounts.reach(mobile, null).id();
        return TokenView.of(
                accessTokens.issue(account),
                refreshTokens.begin(account, device),
                accessTokens.expiresIn());
    }

    /**
     * @throws Rejection {@code REFRESH_TOKEN_INVALID}, or {@code REFRESH_TOKEN_REUSED} after which
     *     the whole sign-in is over
     */
    TokenView byRefreshToken(String token) {
        var use = refreshTokens.use(token);
        if (use instanceof RefreshTokens.Next next) {
            return TokenView.of(
                    accessTokens.issue(next.accountId()), next.token(), accessTokens.expiresIn());
        }
        throw new Rejection(
                use instanceof RefreshTokens.Reused
                        ? SignInProblem.REFRESH_TOKEN_REUSED
                        : SignInProblem.REFRESH_TOKEN_INVALID);
    }

    /** Ends the sign-in the token belongs to. */
    void out(String token) {
        refreshTokens.end(token);
    }
}
