package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.persistence.AnswerTime;

/** In how many days a union answers who asks for a correction: in time, 个人信息保护法 §46. */
@ApplicationScoped
class AnswerTerm {

    @Inject Parameters parameters;
    @Inject WorkingCalendar calendar;

    /**
     * @param region of the union, or null
     */
    AnswerTime from(LocalDate day, String region) {
        return AnswerTime.from(
                day,
                parameters.number(ParameterName.CORRECTION_ANSWER_DAYS, region, day),
                calendar.days());
    }
}
