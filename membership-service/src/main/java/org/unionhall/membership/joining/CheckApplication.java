package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.notice.FindNotices;
import org.unionhall.membership.notice.RequiredNotice;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.web.problem.InputErrors;

/** Holds what a person filled in against the rule of the day. */
@ApplicationScoped
class CheckApplication {

    @Inject JoiningPlaces places;
    @Inject FindNotices notices;
    @Inject Parameters parameters;
    @Inject WorkerGroups groups;
    @Inject WorkingCalendar calendar;
    @Inject Clock clock;

    /** In how many days the union has to answer, by what holds today. */
    AnswerTerms terms(JoiningPlace place) {
        var today = LocalDate.now(clock);
        var region = place.regionCode();
        return new AnswerTerms(
                parameters.number(ParameterName.JOINING_REVIEW_DAYS, region, today),
                parameters.number(ParameterName.JOINING_ESCALATION_DAYS, region, today),
                calendar.days());
    }

    /**
     * @throws org.unionhall.platform.web.problem.Rejection with everything that is wrong
     */
    Submission check(ApplicationRequest request) {
        return check(request, null, new InputErrors());
    }

    /**
     * The same for a correction of one.
     *
     * @throws org.unionhall.platform.web.problem.Rejection with everything that is wrong
     */
    Submission check(ApplicationRequest request, Application former) {
        return check(request, former, new InputErrors());
    }

    /**
     * The same of what somebody else looked at as well.
     *
     * @param former what is corrected; null for a new one
     * @param errors that were found already
     * @throws org.unionhall.platform.web.problem.Rejection with everything that is wrong
     */
    Submission check(ApplicationRequest request, Application former, InputErrors errors) {
        return check(request, former, inForce(), errors);
    }

    /** The notices in force today. */
    List<RequiredNotice> inForce() {
        return notices.inForce(LocalDate.now(clock));
    }

    /**
     * The same, of many on one day.
     *
     * @param required the notices in force
     */
    Submission check(ApplicationRequest request, List<RequiredNotice> required) {
        return check(request, null, required, new InputErrors());
    }

    private Submission check(
            ApplicationRequest request,
            Application former,
            List<RequiredNotice> required,
            InputErrors errors) {
        var today = LocalDate.now(clock);
        var code = request.channelCode();
        var place =
                former == null
                        ? places.find(code, request.unitId(), today, errors)
                        : places.again(former, code, request.unitId(), today, errors);
        var region = place == null ? null : place.regionCode();
        var rule =
                new JoiningRule(
                        today,
                        parameters.number(ParameterName.MINIMUM_JOINING_AGE, region, today),
                        parameters.number(ParameterName.JOINING_AGE_WARNING, region, today),
                        required);
        var submission = rule.check(request, place, errors);
        groups.check(request.group(), today, "/group", errors);
        errors.throwIfAny();
        return submission;
    }
}
