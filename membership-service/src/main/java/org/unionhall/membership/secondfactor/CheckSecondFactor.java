package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;

/**
 * Compares codes with an account's second factor. Wrong ones are counted in the transaction that
 * compares them: so many a day for the account, however many sign-ins are tried. Recovery codes are
 * not counted, since nobody guesses eighty bits, so that who guesses does not lock the owner out.
 */
@ApplicationScoped
public class CheckSecondFactor {

    /** What a code is. */
    public enum Verdict {
        RIGHT,
        WRONG,
        /** So many wrong ones came today that none of an app is compared any more. */
        TOO_OFTEN,
        /** The account has no second factor in force. */
        NONE
    }

    @Inject SecondFactors factors;
    @Inject RecoveryCodes recovery;
    @Inject ReachAccount accounts;
    @Inject NoteSecondFactor notes;
    @Inject CompareCode compare;
    @Inject Clock clock;

    /**
     * Whether an account has a second factor in force. The account's row is held until the
     * transaction ends, so that none comes into force meanwhile.
     */
    @Transactional(TxType.MANDATORY)
    public boolean isOn(UUID account) {
        accounts.hold(account);
        return factors.on(account).isPresent();
    }

    /**
     * Compares a code of the app or a recovery code, and uses it up when it is right. Whatever
     * comes at once to one account is compared one after the other.
     *
     * @param code without blanks, in capitals
     */
    @Transactional(TxType.MANDATORY)
    public Verdict check(UUID account, String code) {
        accounts.hold(account);
        var factor = factors.on(account).orElse(null);
        if (factor == null) {
            return Verdict.NONE;
        }
        if (RecoveryCodes.isOne(code)) {
            if (!recovery.use(account, code, clock.instant())) {
                return Verdict.WRONG;
            }
            notes.note(account, EntryKind.RECOVERY_CODE_USED);
            return Verdict.RIGHT;
        }
        return compare.compare(factor, account, code);
    }
}
