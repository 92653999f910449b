package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.platform.deadlines.DueWork;
import org.unionhall.platform.web.HouseClock;

/**
 * Does what nobody has stopped in time; of several claims to one account it does none. Who holds an
 * office or has a second factor is claimed by nobody whom no clerk has seen: that account decides
 * about other people.
 */
@ApplicationScoped
class MobileChangesInTime implements DueWork {

    private static final int AT_ONCE = 50;

    @Inject MobileChanges changes;
    @Inject MoveMobile move;
    @Inject FindFormer former;
    @Inject FindAccounts accounts;
    @Inject Exempt exempt;
    @Inject WorkingCalendar calendar;

    @Override
    public String name() {
        return "mobilechange.due";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        boolean recounted = changes.recountSome(calendar.days(), AT_ONCE);
        var some = changes.due(now, AT_ONCE);
        some.forEach(change -> settle(change, now));
        return recounted || !some.isEmpty();
    }

    private void settle(MobileChange change, Instant now) {
        if (change.kind() == MobileChangeKind.RELEASE) {
            move.released(change, now);
        } else if (!isGranted(change, now)) {
            change.refused(now);
            changes.changed(change);
        }
    }

    private boolean isGranted(MobileChange claim, Instant now) {
        if (!claim.isUndisputed() || (!claim.isConfirmed() && changes.isContested(claim))) {
            return false;
        }
        move.hold(claim.accountId(), claim.holderId());
        var mobile = accounts.mobile(claim.accountId());
        return mobile != null
                && former.isReachedBy(claim.holderId(), claim.formerIndex())
                && (claim.isConfirmed()
                        || !exempt.is(claim.holderId(), LocalDate.ofInstant(now, HouseClock.ZONE)))
                && move.claimed(claim, mobile, now);
    }
}
