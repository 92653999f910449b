package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Silence is consent: what a union has not answered in time goes on without it. A transfer to a
 * union that cannot take members any more ends, one of a union that elects waits, and times counted
 * by another calendar are counted again.
 */
@ApplicationScoped
class TransferInTime implements DueWork {

    private static final int AT_ONCE = 50;

    @Inject Transfers transfers;
    @Inject WorkingCalendar calendar;
    @Inject AdvanceTransfer advance;
    @Inject FindTerms terms;

    @Override
    public String name() {
        return "transfer.answers";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        if (transfers.recountSome(calendar.days(), AT_ONCE)) {
            return true;
        }
        var ended = transfers.toEnded(AT_ONCE);
        ended.forEach(transfer -> advance.ended(transfer, transfer.lapsed(now), now));
        if (!ended.isEmpty()) {
            return true;
        }
        var silent = transfers.silentUntil(now, terms.pause(now), AT_ONCE);
        silent.forEach(transfer -> goOn(transfer, now));
        return silent.size() == AT_ONCE;
    }

    private void goOn(Transfer transfer, Instant now) {
        if (!advance.isPossible(transfer)) {
            advance.ended(transfer, transfer.lapsed(now), now);
        } else if (transfer.waitsFor() == TransferParty.FORMER_UNION) {
            advance.released(transfer, transfer.releasedBySilence(now), now);
        } else {
            advance.completed(transfer, transfer.acceptedBySilence(now), now);
        }
    }
}
