package org.unionhall.organization.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Grant;
import org.unionhall.platform.web.problem.Rejection;

/** A city (0 to 99) with a county (10 to 19) and a union of that county (12). */
class GivingRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate TERM = LocalDate.of(2027, 12, 31);
    private static final Instant NOW = Instant.parse("2026-05-01T02:00:00Z");
    private static final UUID GIVER = new UUID(1, 1);
    private static final UUID SOMEBODY = new UUID(2, 2);
    private static final UUID CITY = new UUID(3, 1);
    private static final UUID COUNTY = new UUID(3, 2);
    private static final UUID UNION = new UUID(3, 3);
    private static final long COUNTY_PLACE = 10;
    private static final long UNION_PLACE = 12;

    private final Actor chairForATerm = Actor.of(GIVER, countyChair(TERM));
    private final Actor chairWithoutEnd = Actor.of(GIVER, countyChair(null));
    private final Actor cityChair = Actor.of(GIVER, cityChair(TERM));
    private final Actor founder = Actor.of(GIVER, Grant.everywhere(names(Role.FOUNDER)));

    @Test
    void nobody_appoints_himself_nor_makes_his_own_term_longer() {
        for (var actor : new Actor[] {chairForATerm, chairWithoutEnd, cityChair, founder}) {
            assertThat(refusal(nomination(GIVER, COUNTY, Role.CLERK, TODAY), COUNTY_PLACE, actor))
                    .isEqualTo(AppointmentProblem.SELF_APPOINTMENT);
        }
    }

    @Test
    void at_ones_own_union_nothing_one_gives_outlasts_ones_own_right() {
        given(nomination(SOMEBODY, COUNTY, Role.CLERK, TERM), COUNTY_PLACE, chairForATerm);
        given(nomination(SOMEBODY, COUNTY, Role.CLERK, null), COUNTY_PLACE, chairWithoutEnd);
        for (var day : new LocalDate[] {TERM.plusDays(1), null}) {
            var refused =
                    rejection(
                            nomination(SOMEBODY, COUNTY, Role.CLERK, day),
                            COUNTY_PLACE,
                            chairForATerm);
            assertThat(refused.type()).isEqualTo(AppointmentProblem.OUTLASTS_OWN_RIGHT);
            assertThat(refused.getMessage()).contains(TERM.toString());
        }
    }

    @Test
    void below_ones_own_union_what_one_gives_may_outlast_ones_own_right() {
        given(nomination(SOMEBODY, UNION, Role.CHAIR, null), UNION_PLACE, chairForATerm);
        given(nomination(SOMEBODY, COUNTY, Role.CHAIR, null), COUNTY_PLACE, cityChair);
    }

    @Test
    void over_the_whole_platform_nothing_given_outlasts_ones_own_right_either() {
        var leaving = Actor.of(GIVER, Grant.everywhere(names(Role.FOUNDER), TERM));
        given(nomination(SOMEBODY, null, Role.FOUNDER, TERM), GivingRule.PLATFORM, leaving);
        assertThat(
                        refusal(
                                nomination(SOMEBODY, null, Role.FOUNDER, null),
                                GivingRule.PLATFORM,
                                leaving))
                .isEqualTo(AppointmentProblem.OUTLASTS_OWN_RIGHT);
        given(nomination(SOMEBODY, null, Role.FOUNDER, null), GivingRule.PLATFORM, founder);
    }

    @Test
    void a_right_that_lasts_lends_no_length_to_one_that_ends() {
        var mixed =
                Actor.of(
                        GIVER,
                        new Grant(COUNTY, 10, 19, Set.of("APPOINT", "VIEW_UNIT"), null),
                        new Grant(COUNTY, 10, 19, Set.of("REVIEW_JOINING"), TERM));
        var integrator =
                Nomination.of(
                        SOMEBODY,
                        COUNTY,
                        Role.INTEGRATOR,
                        Set.of(UnionPermission.REVIEW_JOINING),
                        TODAY,
                        null,
                        TODAY);
        assertThat(refusal(integrator, COUNTY_PLACE, mixed))
                .isEqualTo(AppointmentProblem.OUTLASTS_OWN_RIGHT);
    }

    @Test
    void a_deputy_never_passes_on_more_than_it_holds() {
        var deputy =
                Actor.of(
                        GIVER,
                        new Grant(COUNTY, 10, 19, Set.of("APPOINT", "REVIEW_JOINING"), TERM));
        var refused =
                rejection(nomination(SOMEBODY, COUNTY, Role.CLERK, TODAY), COUNTY_PLACE, deputy);
        assertThat(refused.type()).isEqualTo(AppointmentProblem.GRANTS_MORE_THAN_HELD);
        assertThat(refused.getMessage()).contains("EDIT_ROSTER").doesNotContain("REVIEW_JOINING");
    }

    @Test
    void an_auditor_is_appointed_only_from_above() {
        var auditor = nomination(SOMEBODY, COUNTY, Role.AUDITOR, TERM);
        assertThat(refusal(auditor, COUNTY_PLACE, chairWithoutEnd))
                .isEqualTo(AppointmentProblem.AUDITOR_FROM_ABOVE);
        given(auditor, COUNTY_PLACE, cityChair);
        given(auditor, COUNTY_PLACE, founder);
        given(nomination(SOMEBODY, UNION, Role.AUDITOR, TERM), UNION_PLACE, chairWithoutEnd);
        given(nomination(SOMEBODY, null, Role.AUDITOR, null), GivingRule.PLATFORM, founder);
    }

    @Test
    void an_auditor_is_ended_only_from_above() {
        var auditor = made(nomination(SOMEBODY, COUNTY, Role.AUDITOR, TERM));
        var refused =
                catchThrowableOfType(
                        Rejection.class,
                        () -> GivingRule.requireEnding(auditor, COUNTY_PLACE, chairWithoutEnd));
        assertThat(refused.type()).isEqualTo(AppointmentProblem.AUDITOR_FROM_ABOVE);
        assertThatNoException()
                .isThrownBy(() -> GivingRule.requireEnding(auditor, COUNTY_PLACE, cityChair));
        var clerk = made(nomination(SOMEBODY, COUNTY, Role.CLERK, TERM));
        assertThatNoException()
                .isThrownBy(() -> GivingRule.requireEnding(clerk, COUNTY_PLACE, chairWithoutEnd));
    }

    private static Grant countyChair(LocalDate until) {
        return new Grant(COUNTY, 10, 19, names(Role.CHAIR), until);
    }

    private static Grant cityChair(LocalDate until) {
        return new Grant(CITY, 0, 99, names(Role.CHAIR), until);
    }

    private static Set<String> names(Role role) {
        return role.permissions().stream().map(Enum::name).collect(Collectors.toSet());
    }

    private static Nomination nomination(UUID account, UUID unit, Role role, LocalDate to) {
        return Nomination.of(account, unit, role, null, TODAY, to, TODAY);
    }

    private static Appointment made(Nomination nomination) {
        return Appointment.made(new UUID(9, 9), nomination, TODAY, CITY, NOW);
    }

    private static void given(Nomination nomination, long place, Actor actor) {
        assertThatNoException()
                .isThrownBy(() -> GivingRule.requireGiving(nomination, place, actor));
    }

    private static Object refusal(Nomination nomination, long place, Actor actor) {
        return rejection(nomination, place, actor).type();
    }

    private static Rejection rejection(Nomination nomination, long place, Actor actor) {
        return catchThrowableOfType(
                Rejection.class, () -> GivingRule.requireGiving(nomination, place, actor));
    }
}
