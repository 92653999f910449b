package org.unionhall.membership.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.PersonField;
import org.unionhall.membership.sealing.SealFixture;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class RequestedCorrectionTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private final Seal seal = SealFixture.aSeal();
    private final Actor member = Actor.of(UUID.randomUUID());
    private final Actor first = Actor.of(UUID.randomUUID());
    private final Actor second = Actor.of(UUID.randomUUID());

    @Test
    void what_a_member_asks_for_waits_for_a_clerk_and_what_a_clerk_proposes_for_another() {
        assertThat(askedBy(member).state()).isEqualTo(RequestState.OPEN);
        assertThat(askedBy(first).state()).isEqualTo(RequestState.CHECKED);
        assertThat(askedBy(first).checkedBy()).isEqualTo(first.id());
    }

    @Test
    void nobody_decides_about_the_own_data() {
        assertThat(refusal(() -> askedBy(member).requireDecidable(member)))
                .isEqualTo(CorrectionProblem.OWN_DATA);
        assertThat(refusal(() -> askedBy(first).requireDecidable(member)))
                .isEqualTo(CorrectionProblem.OWN_DATA);
    }

    @Test
    void who_proposed_or_checked_it_is_not_the_second() {
        assertThat(refusal(() -> askedBy(first).grantedBy(first, NOW)))
                .isEqualTo(CorrectionProblem.FIRST_DOES_NOT_DECIDE);
        var asked = askedBy(member);
        asked.checkedBy(first);
        assertThat(refusal(() -> asked.grantedBy(first, NOW)))
                .isEqualTo(CorrectionProblem.FIRST_DOES_NOT_DECIDE);
        asked.grantedBy(second, NOW);
        assertThat(asked.state()).isEqualTo(RequestState.GRANTED);
    }

    @Test
    void the_first_may_take_back_what_was_proposed_by_refusing_it() {
        var asked = askedBy(first);
        asked.requireDecidable(first);
        asked.refusedBy(first, "填错了", NOW);
        assertThat(asked.state()).isEqualTo(RequestState.REFUSED);
    }

    @Test
    void what_is_closed_stays_closed() {
        var asked = askedBy(member);
        asked.withdrawnBy(member, NOW);
        assertThat(refusal(() -> asked.withdrawnBy(member, NOW)))
                .isEqualTo(CorrectionProblem.CORRECTION_CLOSED);
        assertThat(refusal(() -> asked.requireDecidable(second)))
                .isEqualTo(CorrectionProblem.CORRECTION_CLOSED);
    }

    @Test
    void people_read_numbers_masked_and_all_else_as_it_is() {
        assertThat(Shown.of(PersonField.MOBILE, "13812345678")).isEqualTo("138****5678");
        assertThat(Shown.of(PersonField.ID_NUMBER, "11010519491231002X")).doesNotContain("1949");
        assertThat(Shown.of(PersonField.GROUP, "COURIER")).isEqualTo("COURIER");
        assertThat(Shown.of(PersonField.EMPLOYER_NAME, null)).isNull();
    }

    private RequestedCorrection askedBy(Actor actor) {
        var known = new Known(UUID.randomUUID(), "6106", member.id(), UUID.randomUUID(), "", true);
        var day = LocalDate.of(2026, 11, 30);
        return RequestedCorrection.of(
                known,
                new CheckedFact(PersonField.GROUP, "COURIER", null),
                new Because("填错了", null, actor.id(), NOW),
                AnswerTime.from(day, 15, WorkingDays.of(List.of())),
                seal);
    }

    private static ProblemType refusal(Runnable verb) {
        return catchThrowableOfType(Rejection.class, verb::run).type();
    }
}
