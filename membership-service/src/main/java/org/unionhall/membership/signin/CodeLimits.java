package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Whether a number may be sent one more code. What strangers ask for and what devices ask for that
 * signed in with the number before is counted apart, so that strangers cannot lock its owner out.
 */
@ApplicationScoped
class CodeLimits {

    private static final List<SignInLimit> KNOWN =
            List.of(SignInLimit.CODES_LATELY_KNOWN, SignInLimit.CODES_OF_DAY);
    private static final List<SignInLimit> UNKNOWN =
            List.of(
                    SignInLimit.CODES_LATELY,
                    SignInLimit.CODES_OF_DAY_UNKNOWN,
                    SignInLimit.CODES_OF_DAY);

    @Inject SignInLimits limits;
    @Inject CodeBudget budget;
    @Inject SignInFigures figures;

    /**
     * Counts one more code, everywhere or nowhere. The counts are always taken in the same order.
     *
     * @throws Rejection {@code CODE_TOO_OFTEN}, {@code CODE_BUDGET_SPENT}
     */
    @Transactional
    void reserve(byte[] mobileIndex, boolean known) {
        for (var limit : known ? KNOWN : UNKNOWN) {
            var wait = limits.take(mobileIndex, limit);
            if (!wait.isZero()) {
                figures.tooOften();
                throw refusal(SignInProblem.CODE_TOO_OFTEN, wait);
            }
        }
        var wait = budget.take(mobileIndex, known);
        if (!wait.isZero()) {
            figures.spent();
            throw refusal(SignInProblem.CODE_BUDGET_SPENT, wait);
        }
    }

    /** The code did not go out: it does not count. */
    @Transactional
    void giveBack(byte[] mobileIndex, boolean known) {
        for (var limit : known ? KNOWN : UNKNOWN) {
            limits.giveBack(mobileIndex, limit);
        }
        budget.giveBack(mobileIndex);
    }

    private static Rejection refusal(SignInProblem type, Duration wait) {
        return new Rejection(type, wait.toSeconds()).with("retryAfter", wait.toSeconds());
    }
}
