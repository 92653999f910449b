package org.unionhall.membership.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jboss.logging.Logger;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.deadlines.DueWork;
import org.unionhall.platform.web.HouseClock;

/** Freezes the figures of a month some days after its end. The first one is that before today. */
@ApplicationScoped
class FreezeMonths implements DueWork {

    private static final Logger LOG = Logger.getLogger(FreezeMonths.class);

    @Inject HeadcountMonths months;
    @Inject Parameters parameters;

    @Override
    public String name() {
        return "headcount.months";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        var next =
                months.last()
                        .map(last -> last.plusMonths(1))
                        .orElse(YearMonth.from(today).minusMonths(1));
        int days = parameters.number(ParameterName.HEADCOUNT_FREEZE_DAYS, null, today);
        if (!today.isAfter(next.atEndOfMonth().plusDays(days))) {
            return false;
        }
        long differing = months.freeze(next, now);
        if (differing > 0) {
            LOG.errorf(
                    "The figures of %s are frozen, and those of %d unions are not the sums of their"
                            + " days: rebuild the copy of members",
                    next, differing);
        }
        return true;
    }
}
