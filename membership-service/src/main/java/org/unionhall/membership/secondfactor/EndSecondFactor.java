package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The end of a second factor, whoever decides it. */
@ApplicationScoped
class EndSecondFactor {

    @Inject SecondFactors factors;
    @Inject NoteSecondFactor notes;
    @Inject OpenSignIns signIns;

    /** The account's row is held, and there is one. Its recovery codes go with it. */
    void end(UUID account, EntryKind kind, UUID actor, String reason) {
        factors.deleteById(account);
        notes.note(account, kind, actor, reason);
        signIns.endAll(account);
    }
}
