package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.secondfactor.CheckSecondFactor.Verdict;
import org.unionhall.membership.secondfactor.SecondFactorRefusals;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.Rejection;

/** The second half of a sign-in: the code of an authenticator app, or a recovery code. */
@ApplicationScoped
class CompleteSignIn {

    @Inject TrySecondFactor tries;
    @Inject SecondFactorRefusals refusals;
    @Inject SignInFigures figures;

    /**
     * What was counted stays counted, whatever is answered.
     *
     * @throws Rejection {@code SIGN_IN_OVER}, {@code SIGN_IN_EXHAUSTED}, {@code
     *     SECOND_FACTOR_WRONG}, {@code SECOND_FACTOR_TOO_OFTEN}
     */
    TokenView complete(SecondFactorRequest request) {
        var tried = tries.complete(request.challenge(), Typed.code(request.code()));
        figures.completed(tried.verdict());
        if (tried.tokens() != null) {
            return tried.tokens();
        }
        if (tried.left() < 0) {
            throw new Rejection(SignInProblem.SIGN_IN_EXHAUSTED).at("/code");
        }
        if (tried.verdict() == Verdict.NONE) {
            throw new Rejection(SignInProblem.SIGN_IN_OVER).at("/challenge");
        }
        var refusal = refusals.of(tried.verdict());
        throw tried.verdict() == Verdict.WRONG ? refusal.with("triesLeft", tried.left()) : refusal;
    }
}
