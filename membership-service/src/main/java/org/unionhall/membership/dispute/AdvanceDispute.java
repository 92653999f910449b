package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.unionhall.membership.joining.ClaimHolder;
import org.unionhall.membership.parametercopy.ParameterName;

/** Takes a dispute on by who holds the identity now, and by the time. */
@ApplicationScoped
class AdvanceDispute {

    @Inject FindSides sides;
    @Inject DisputeTerms terms;
    @Inject TellParties tell;

    /**
     * The document was seen. Nobody else holds the identity: the person may join. Another holds it
     * than before: that one is heard. The same does: the union above both may be another now.
     */
    void follow(Dispute dispute, Optional<ClaimHolder> holder, Instant now) {
        if (holder.isEmpty()) {
            lapse(dispute, now);
            return;
        }
        var former = dispute.side();
        var side = sides.side(dispute, holder.get());
        if (former != null && former.isStill(holder.get())) {
            dispute.stillHeld(side);
            return;
        }
        var unit = holder.get().unitId();
        dispute.heard(side, terms.from(now, ParameterName.DISPUTE_HEARING_DAYS, unit), now);
        tell.heard(dispute);
    }

    /** The document was not shown in time, or nobody else holds the identity. */
    void lapse(Dispute dispute, Instant now) {
        dispute.lapsed(now);
        tell.moved(dispute);
    }

    /** The other side was heard, or was silent for too long: the union above both decides. */
    void decide(Dispute dispute, Instant now) {
        var decider = dispute.side().deciderId();
        dispute.decidable(terms.from(now, ParameterName.DISPUTE_DECISION_DAYS, decider));
    }
}
