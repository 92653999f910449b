package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.Rejection;

/** Somebody shows to have a mobile by the code that was sent to it. */
@ApplicationScoped
public class ProveMobile {

    @Inject Attempts attempts;
    @Inject SignInFigures figures;

    /**
     * The guess is counted before anything else, also where the caller's transaction fails.
     *
     * @param attempt which asking for a code this belongs to; null when the client does not say
     * @param at where in the request the code is
     * @throws Rejection {@code SIGN_IN_INCOMPLETE}, {@code CODE_INVALID}, {@code CODE_EXPIRED},
     *     {@code CODE_EXHAUSTED} or {@code CODE_GUESSED_TOO_OFTEN}
     */
    public void require(Mobile mobile, String code, String attempt, String at) {
        if (Typed.isBlank(code)) {
            throw new Rejection(SignInProblem.SIGN_IN_INCOMPLETE).at(at);
        }
        var typed = Typed.code(code);
        var guess =
                attempt == null
                        ? attempts.guess(mobile, typed)
                        : attempts.guess(mobile, typed, attempt);
        figures.attempted(guess.outcome());
        switch (guess.outcome()) {
            case WRONG -> throw wrong(guess, at);
            case TOO_OFTEN ->
                    throw new Rejection(
                                    SignInProblem.CODE_GUESSED_TOO_OFTEN,
                                    guess.silence().toSeconds())
                            .with("retryAfter", guess.silence().toSeconds());
            case EXPIRED -> throw new Rejection(SignInProblem.CODE_EXPIRED).at(at);
            case EXHAUSTED -> throw new Rejection(SignInProblem.CODE_EXHAUSTED).at(at);
            case RIGHT -> {}
        }
    }

    private static Rejection wrong(Attempts.Guess guess, String at) {
        var refusal = new Rejection(SignInProblem.CODE_INVALID).at(at);
        return guess.left() == null ? refusal : refusal.with("triesLeft", guess.left());
    }
}
