package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.secondfactor.CheckSecondFactor.Verdict;
import org.unionhall.membership.secondfactor.KeepSecondFactor.Outcome;
import org.unionhall.platform.web.problem.Rejection;

/** The first right code puts a second factor in force. */
@ApplicationScoped
class ConfirmSecondFactor {

    @Inject SecondFactors factors;
    @Inject CompareCode compare;
    @Inject RecoveryCodes recovery;
    @Inject ReachAccount rows;
    @Inject OpenSignIns signIns;
    @Inject NoteSecondFactor notes;

    /**
     * All sign-ins of the account end, this one too: none goes on that was begun without it. A
     * wrong code is counted, not thrown.
     *
     * @throws Rejection {@code SECOND_FACTOR_ON}, {@code SECOND_FACTOR_NOT_BEGUN}
     */
    @Transactional
    Outcome confirm(UUID account, String code) {
        rows.hold(account);
        var factor = factors.findByIdOptional(account).orElse(null);
        if (factor == null || compare.isTooLate(factor)) {
            throw new Rejection(SecondFactorProblem.SECOND_FACTOR_NOT_BEGUN);
        }
        if (factor.isOn()) {
            throw new Rejection(SecondFactorProblem.SECOND_FACTOR_ON);
        }
        var verdict = compare.compare(factor, account, code);
        if (verdict != Verdict.RIGHT) {
            return new Outcome(verdict, null);
        }
        compare.confirm(factor);
        notes.note(account, EntryKind.ENROLLED);
        signIns.endAll(account);
        return new Outcome(verdict, recovery.renew(account));
    }
}
