package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Who asked to leave and got no answer in time has left. Times counted by another calendar are
 * counted again.
 */
@ApplicationScoped
class ExitInTime implements DueWork {

    private static final int AT_ONCE = 50;

    @Inject Proposals proposals;
    @Inject WorkingCalendar calendar;
    @Inject FindProposal find;
    @Inject ApplyChange apply;

    @Override
    public String name() {
        return "standing.exits";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        if (proposals.recountSome(calendar.days(), AT_ONCE)) {
            return true;
        }
        var silent = proposals.silentUntil(now, AT_ONCE);
        silent.forEach(proposal -> leave(proposal, now));
        return silent.size() == AT_ONCE;
    }

    private void leave(Proposal proposal, Instant now) {
        var change = proposal.approvedBySilence(now);
        apply.hold(proposal.memberId());
        apply.apply(find.member(proposal), change, now);
    }
}
