package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.notice.RequiredNotice;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class PaperRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final UUID FILE = UUID.randomUUID();
    private static final Mobile OWN = new Mobile("13800138000");
    private static final PaperRule.Clerk CLERK = new PaperRule.Clerk(UUID.randomUUID(), OWN);
    private static final PaperRule RULE =
            new PaperRule(TODAY, 30, List.of(new RequiredNotice("JOINING_DECLARATION", 2, true)));

    @Test
    void it_is_signed_today_or_at_most_thirty_days_ago() {
        assertThatCode(() -> checked(TODAY, null, false)).doesNotThrowAnyException();
        assertThatCode(() -> checked(TODAY.minusDays(30), null, false)).doesNotThrowAnyException();
        refused(TODAY.minusDays(31), null, JoiningProblem.PAPER_NOT_OF_THESE_DAYS);
        refused(TODAY.plusDays(1), null, JoiningProblem.PAPER_NOT_OF_THESE_DAYS);
        refused(null, null, CommonProblem.REQUIRED);
    }

    @Test
    void it_carries_the_wording_that_was_in_force_on_the_day_of_the_signature() {
        var before =
                new PaperRule(
                        TODAY, 30, List.of(new RequiredNotice("JOINING_DECLARATION", 1, true)));
        var errors = new InputErrors();
        before.check(paper(TODAY.minusDays(3), null, null, FILE), CLERK, errors);
        assertThat(refusal(errors).type()).isEqualTo(JoiningProblem.PAPER_BEFORE_NOTICE);
    }

    @Test
    void nobody_enters_the_own_mobile_and_a_number_may_be_shared_or_missing() {
        refused(TODAY, "138 0013 8000", JoiningProblem.MOBILE_OF_YOUR_OWN);
        var missing = checked(TODAY, " ", true);
        assertThat(missing.mobile()).isNull();
        assertThat(missing.assistance().mobileShared()).isNull();
        var shared = checked(TODAY, "13900139000", true);
        assertThat(shared.mobile().number()).isEqualTo("13900139000");
        assertThat(shared.assistance().mobileShared()).isTrue();
        assertThat(checked(TODAY, "13900139000", null).assistance().mobileShared()).isFalse();
    }

    @Test
    void there_is_a_file() {
        var errors = new InputErrors();
        RULE.check(paper(TODAY, null, null, null), CLERK, errors);
        assertThat(refusal(errors).type()).isEqualTo(CommonProblem.REQUIRED);
    }

    private static Paper checked(LocalDate signed, String mobile, Boolean shared) {
        var errors = new InputErrors();
        var checked = RULE.check(paper(signed, mobile, shared, FILE), CLERK, errors);
        errors.throwIfAny();
        return checked;
    }

    private static void refused(LocalDate signed, String mobile, ProblemType problem) {
        var errors = new InputErrors();
        RULE.check(paper(signed, mobile, null, FILE), CLERK, errors);
        assertThat(refusal(errors).type()).isEqualTo(problem);
    }

    private static Rejection refusal(InputErrors errors) {
        return catchThrowableOfType(Rejection.class, errors::throwIfAny);
    }

    private static EnteredRequest paper(
            LocalDate signed, String mobile, Boolean shared, UUID file) {
        return new EnteredRequest(
                null,
                UUID.randomUUID(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Consent("JOINING_DECLARATION", 2)),
                null,
                null,
                mobile,
                shared,
                signed,
                file);
    }
}
