package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.secondfactor.CheckSecondFactor;
import org.unionhall.membership.secondfactor.CheckSecondFactor.Verdict;

/** Tries a code for a half sign-in, and makes it a whole one when it is right. */
@ApplicationScoped
class TrySecondFactor {

    @Inject HalfSignIns halves;
    @Inject CheckSecondFactor secondFactor;
    @Inject FindAccounts accounts;
    @Inject BeginSignIn begin;

    /**
     * What came of it.
     *
     * @param tokens null unless the code was right
     * @param left tries that remain to the sign-in; negative when there were none
     */
    record Tried(Verdict verdict, TokenView tokens, int left) {

        private static Tried of(Verdict verdict, int left) {
            return new Tried(verdict, null, left);
        }
    }

    /**
     * The try, the use of the code and the sign-in are one transaction, in which the account's row
     * is held first, as where all its sign-ins are ended.
     */
    @Transactional
    Tried complete(String challenge, String code) {
        var account = halves.accountOf(challenge);
        if (account == null || !secondFactor.isOn(account)) {
            return Tried.of(Verdict.NONE, 0);
        }
        var half = halves.take(challenge);
        if (half == null) {
            return Tried.of(Verdict.NONE, 0);
        }
        if (half.left() < 0) {
            return Tried.of(Verdict.WRONG, half.left());
        }
        var verdict = secondFactor.check(account, code);
        if (verdict != Verdict.RIGHT) {
            return Tried.of(verdict, half.left());
        }
        halves.use(challenge);
        var mobile = accounts.mobile(account);
        return new Tried(verdict, begin.tokens(account, mobile, half.device(), true), half.left());
    }
}
