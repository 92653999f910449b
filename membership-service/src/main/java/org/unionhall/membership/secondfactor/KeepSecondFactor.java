package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.secondfactor.CheckSecondFactor.Verdict;

/** A person uses a code to change what stands behind it. A wrong one is counted, not thrown. */
@ApplicationScoped
class KeepSecondFactor {

    @Inject CheckSecondFactor check;
    @Inject RecoveryCodes recovery;
    @Inject NoteSecondFactor notes;
    @Inject EndSecondFactor end;

    /**
     * What came of it.
     *
     * @param codes the new recovery codes; null when there are none
     */
    record Outcome(Verdict verdict, List<String> codes) {

        @Override
        public String toString() {
            return "Outcome[" + verdict + "]";
        }
    }

    /** New recovery codes instead of those there were. */
    @Transactional
    Outcome renewCodes(UUID account, String code) {
        var verdict = check.check(account, code);
        if (verdict != Verdict.RIGHT) {
            return new Outcome(verdict, null);
        }
        notes.note(account, EntryKind.CODES_RENEWED);
        return new Outcome(verdict, recovery.renew(account));
    }

    /** It is in force no more, and all sign-ins of the account end. */
    @Transactional
    Outcome remove(UUID account, String code) {
        var verdict = check.check(account, code);
        if (verdict == Verdict.RIGHT) {
            end.end(account, EntryKind.REMOVED, account, null);
        }
        return new Outcome(verdict, null);
    }
}
