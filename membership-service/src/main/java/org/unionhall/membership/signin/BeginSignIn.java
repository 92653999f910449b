package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.secondfactor.CheckSecondFactor;
import org.unionhall.membership.token.AccessTokens;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What follows a right code by text message: tokens, or half a sign-in where the account has a
 * second factor. Whether it has one is learned by nobody else.
 */
@ApplicationScoped
class BeginSignIn {

    @Inject ReachAccount accounts;
    @Inject CheckSecondFactor secondFactor;
    @Inject HalfSignIns halves;
    @Inject RefreshTokens refreshTokens;
    @Inject AccessTokens accessTokens;
    @Inject KnownDevices devices;

    /**
     * One of the two.
     *
     * @param tokens null when a second factor is needed
     * @param half the refusal that says so; null when none is needed
     */
    record Begun(TokenView tokens, Rejection half) {

        /** The tokens; {@code SECOND_FACTOR_NEEDED} when there are none yet. */
        TokenView orThrow() {
            if (half != null) {
                throw half;
            }
            return tokens;
        }
    }

    /**
     * The account's row is held from the question for a second factor to the end: none comes into
     * force in between.
     *
     * @param device what the person calls it; may be null
     */
    @Transactional
    Begun begin(Mobile mobile, String device) {
        var account = accounts.reach(mobile, null).id();
        if (!secondFactor.isOn(account)) {
            return new Begun(tokens(account, mobile, device, false), null);
        }
        var half =
                new Rejection(SignInProblem.SECOND_FACTOR_NEEDED)
                        .with("challenge", halves.begin(account, device))
                        .with("expiresIn", halves.lifetime().toSeconds());
        return new Begun(null, half);
    }

    /** A sign-in with all it needs; the device is known from then on. */
    TokenView tokens(UUID account, Mobile mobile, String device, boolean bySecondFactor) {
        var begun = refreshTokens.begin(account, device, bySecondFactor);
        return view(account, begun, devices.remember(mobile, account, begun.family()));
    }

    /** What the client is given for a sign-in that holds. */
    TokenView view(UUID account, RefreshTokens.Begun signIn, String deviceToken) {
        return TokenView.of(
                accessTokens.issue(account, signIn.family(), signIn.secondFactor()),
                signIn.token(),
                accessTokens.expiresIn(),
                deviceToken);
    }
}
