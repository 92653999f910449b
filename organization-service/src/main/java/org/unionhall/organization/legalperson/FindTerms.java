package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.unionhall.organization.parameter.FindParameter;
import org.unionhall.organization.parameter.ParameterName;
import org.unionhall.platform.calendar.WorkingDays;

/** The parameters of the registration as they hold today, and the calendar. */
@ApplicationScoped
class FindTerms {

    @Inject FindParameter parameters;
    @Inject Clock clock;

    /**
     * @param regionCode of the union; null for what holds everywhere
     */
    RegistrationTerms in(String regionCode) {
        return new RegistrationTerms(
                number(ParameterName.LEGAL_PERSON_APPLICATION_DAYS, regionCode),
                number(ParameterName.LEGAL_PERSON_CHANGE_DAYS, regionCode),
                renewalDays(),
                number(ParameterName.LEGAL_PERSON_REVIEW_DAYS, regionCode),
                number(ParameterName.CERTIFICATE_VALID_YEARS, null),
                number(ParameterName.GRASSROOTS_TERM_LONG, null));
    }

    /** The same everywhere, as the rules of the whole country say (办法 第二十七条). */
    int renewalDays() {
        return number(ParameterName.CERTIFICATE_RENEWAL_DAYS, null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    WorkingDays days() {
        return parameters.days();
    }

    private int number(ParameterName name, String regionCode) {
        return parameters.number(name, regionCode, today());
    }
}
