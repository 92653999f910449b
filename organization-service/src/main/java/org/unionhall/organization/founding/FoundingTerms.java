package org.unionhall.organization.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.organization.parameter.FindParameter;
import org.unionhall.organization.parameter.ParameterName;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.Rejection;

/** The parameters of foundings as they hold today, and the calendar. */
@ApplicationScoped
class FoundingTerms {

    @Inject FindParameter parameters;
    @Inject Clock clock;

    /** More than one only where one machine plays a crowd. */
    @ConfigProperty(name = "unionhall.allowances.factor", defaultValue = "1")
    int factor;

    /**
     * The time to answer that begins today.
     *
     * @param regionCode of the union that answers; null for what holds everywhere
     */
    AnswerTime answer(String regionCode) {
        var count = number(ParameterName.FOUNDING_ANSWER_DAYS, regionCode);
        return AnswerTime.from(today(), count, days());
    }

    /**
     * @param open how many applications of the account are open
     * @param lately how many it has handed in today
     * @throws Rejection {@code FOUNDINGS_OPEN}, {@code TOO_MANY_FOUNDINGS}
     */
    void requireAllowed(long open, long lately) {
        int openMost = number(ParameterName.FOUNDINGS_OPEN_PER_ACCOUNT, null);
        if (open >= (long) openMost * factor) {
            throw new Rejection(FoundingProblem.FOUNDINGS_OPEN, openMost);
        }
        int dayMost = number(ParameterName.FOUNDINGS_PER_ACCOUNT, null);
        if (lately >= (long) dayMost * factor) {
            var rest = Duration.between(now(), HouseClock.endOf(today()));
            throw new Rejection(FoundingProblem.TOO_MANY_FOUNDINGS, dayMost)
                    .with("retryAfter", rest.toSeconds() + 1);
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first moment of today. */
    Instant midnight() {
        return HouseClock.endOf(today().minusDays(1));
    }

    WorkingDays days() {
        return parameters.days();
    }

    private int number(ParameterName name, String regionCode) {
        return parameters.number(name, regionCode, today());
    }
}
