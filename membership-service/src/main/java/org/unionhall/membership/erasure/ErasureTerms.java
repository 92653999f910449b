package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.HouseClock;

/** How long an erasure may take, and how long it can be taken back. */
@ApplicationScoped
class ErasureTerms {

    @Inject Parameters parameters;
    @Inject WorkingCalendar calendar;

    AnswerTime answer(UnitCopy unit, Instant now) {
        return AnswerTime.from(dayOf(now), answerDays(unit, now), calendar.days());
    }

    /** Working days. */
    int answerDays(UnitCopy unit, Instant now) {
        return number(ParameterName.ERASURE_ANSWER_DAYS, unit, now);
    }

    int restoreDays(UnitCopy unit, Instant now) {
        return number(ParameterName.ERASURE_RESTORE_DAYS, unit, now);
    }

    /** The first moment that is too late to restore what is approved now. */
    Instant restorableUntil(UnitCopy unit, Instant now) {
        return HouseClock.endOf(dayOf(now).plusDays(restoreDays(unit, now)));
    }

    private int number(ParameterName name, UnitCopy unit, Instant now) {
        return parameters.number(name, unit.regionCode(), dayOf(now));
    }

    private static LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.ZONE);
    }
}
