package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.organization.parameter.FindParameter;
import org.unionhall.organization.parameter.ParameterName;

/** The days that the parameters of stations lead to, as they hold today. */
@ApplicationScoped
class StationTerms {

    @Inject FindParameter parameters;
    @Inject Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /**
     * The last day on which the next check is in time, when it is looked at today.
     *
     * @param regionCode of the union; null for what holds everywhere
     */
    LocalDate nextCheck(String regionCode) {
        return today().plusMonths(number(ParameterName.STATION_CHECK_MONTHS, regionCode));
    }

    /** A check that is due by this day is a task. */
    LocalDate lastTask() {
        return today().plusDays(number(ParameterName.STATION_CHECK_NOTICE_DAYS, null));
    }

    /** People still find a station whose check was due on this day. */
    LocalDate firstShown() {
        return today().minusDays(number(ParameterName.STATION_CHECK_GRACE_DAYS, null));
    }

    private int number(ParameterName name, String regionCode) {
        return parameters.number(name, regionCode, today());
    }
}
