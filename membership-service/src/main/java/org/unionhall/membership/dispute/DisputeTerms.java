package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.HouseClock;

/** How long each step of a dispute may take. */
@ApplicationScoped
class DisputeTerms {

    @Inject UnitCopies units;
    @Inject Parameters parameters;
    @Inject WorkingCalendar calendar;

    /**
     * @param unit whose region the days are those of; null for those of everywhere
     */
    AnswerTime from(Instant now, ParameterName days, UUID unit) {
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        var region = unit == null ? null : units.find(unit).map(UnitCopy::regionCode).orElse(null);
        return AnswerTime.from(today, parameters.number(days, region, today), calendar.days());
    }
}
