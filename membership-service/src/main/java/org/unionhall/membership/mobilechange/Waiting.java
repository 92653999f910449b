package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.HouseClock;

/** The time in which who has an account can stop what is asked about it, and is told of it. */
@ApplicationScoped
class Waiting {

    @Inject Parameters parameters;
    @Inject WorkingCalendar calendar;
    @Inject TellPeople people;

    AnswerTime from(Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        int days = parameters.number(ParameterName.MOBILE_CHANGE_DAYS, null, today);
        return AnswerTime.from(today, days, calendar.days());
    }

    /** Who has the account is told once a day, however many claim it. */
    void tellClaimed(MobileChange claim) {
        var day = LocalDate.ofInstant(claim.askedAt(), HouseClock.ZONE);
        tell(claim, Template.MOBILE_CLAIMED, "mobile-claim:%s:%s".formatted(claim.holderId(), day));
    }

    void tell(MobileChange change, Template template) {
        tell(change, template, "mobile-change:%s:%s".formatted(change.id(), template));
    }

    private void tell(MobileChange change, Template template, String cause) {
        people.tell(
                List.of(
                        new Telling(
                                change.holderId(),
                                template,
                                Map.of(),
                                MobileChangeView.PATH + "/" + change.id(),
                                cause)));
    }
}
