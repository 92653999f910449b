package org.unionhall.membership.transfer;

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
import org.unionhall.platform.web.HouseClock;

/** Finds in how many days a union has to answer, by what holds where it is. */
@ApplicationScoped
class FindTerms {

    @Inject UnitCopies units;
    @Inject Parameters parameters;
    @Inject WorkingCalendar calendar;

    /** When and how long before an election a transfer waits for it. */
    Pause pause(Instant now) {
        var day = LocalDate.ofInstant(now, HouseClock.ZONE);
        return new Pause(
                day, parameters.number(ParameterName.ELECTION_TRANSFER_PAUSE_DAYS, null, day));
    }

    /**
     * @param longest in days before an election
     */
    record Pause(LocalDate day, int longest) {}

    /** The time of a union that is asked at that moment. */
    TransferTime timeOf(UUID unitId, Instant now) {
        var day = LocalDate.ofInstant(now, HouseClock.ZONE);
        var region = units.find(unitId).map(UnitCopy::regionCode).orElse(null);
        return TransferTime.from(
                day,
                new TransferTerms(
                        parameters.number(ParameterName.TRANSFER_ANSWER_DAYS, region, day),
                        parameters.number(ParameterName.TRANSFER_SILENCE_DAYS, region, day),
                        calendar.days()));
    }
}
