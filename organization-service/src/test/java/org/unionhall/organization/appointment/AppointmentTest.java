package org.unionhall.organization.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class AppointmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final Instant NOW = Instant.parse("2026-05-01T02:00:00Z");
    private static final UUID CLERK = new UUID(1, 1);
    private static final UUID CHAIR = new UUID(2, 2);
    private static final UUID UNIT = new UUID(3, 3);

    @Test
    void an_appointment_is_in_force_from_its_first_day_to_its_last() {
        var appointment = clerkFrom(TODAY, TODAY.plusDays(9));
        assertThat(appointment.isInForce(TODAY.minusDays(1))).isFalse();
        assertThat(appointment.isInForce(TODAY)).isTrue();
        assertThat(appointment.isInForce(TODAY.plusDays(9))).isTrue();
        assertThat(appointment.isInForce(TODAY.plusDays(10))).isFalse();
    }

    @Test
    void an_office_that_began_before_it_was_recorded_allows_nothing_before_that() {
        // Given
        var appointment = clerkFrom(TODAY.minusYears(1), TODAY.plusDays(9));
        // When
        var message = appointment.changed();
        // Then
        assertThat(message.from()).isEqualTo(TODAY.minusYears(1));
        assertThat(message.rightsFrom()).isEqualTo(TODAY);
        assertThat(appointment.isInForce(TODAY.minusDays(1))).isFalse();
        assertThat(appointment.isInForce(TODAY)).isTrue();
        assertThat(clerkFrom(TODAY.plusDays(3), null).rightsFrom()).isEqualTo(TODAY.plusDays(3));
    }

    @Test
    void an_office_that_is_over_is_recorded_and_allows_nothing() {
        var past = clerkFrom(TODAY.minusYears(5), TODAY.minusYears(1));
        assertThat(past.isInForce(TODAY.minusYears(2))).isFalse();
        assertThat(past.isInForce(TODAY)).isFalse();
    }

    @Test
    void ending_it_today_takes_effect_at_once() {
        var appointment = clerkFrom(TODAY.minusYears(1), null);
        appointment.end(TODAY, "换届", TODAY, CHAIR, NOW);
        assertThat(appointment.isInForce(TODAY)).isFalse();
        assertThat(appointment.changed().ended()).isTrue();
    }

    @Test
    void ending_it_on_a_day_to_come_shortens_the_term() {
        var appointment = clerkFrom(TODAY.minusYears(1), null);
        appointment.end(TODAY.plusDays(3), "调离", TODAY, CHAIR, NOW);
        var message = appointment.changed();
        assertThat(message.ended()).isFalse();
        assertThat(message.to()).isEqualTo(TODAY.plusDays(3));
        assertThat(appointment.isInForce(TODAY.plusDays(3))).isTrue();
        assertThat(appointment.isInForce(TODAY.plusDays(4))).isFalse();
    }

    @Test
    void an_appointment_that_has_not_begun_can_be_called_off() {
        var appointment = clerkFrom(TODAY.plusMonths(1), null);
        appointment.end(TODAY, "取消", TODAY, CHAIR, NOW);
        assertThat(appointment.changed().ended()).isTrue();
    }

    @Test
    void what_has_ended_cannot_end_again() {
        var ended = clerkFrom(TODAY.minusDays(9), null);
        ended.end(TODAY, "换届", TODAY, CHAIR, NOW);
        assertThat(refusalToEnd(ended, TODAY)).isEqualTo(AppointmentProblem.ALREADY_ENDED);
        var expired = clerkFrom(TODAY.minusDays(9), TODAY.minusDays(1));
        assertThat(refusalToEnd(expired, TODAY)).isEqualTo(AppointmentProblem.ALREADY_ENDED);
    }

    @Test
    void it_ends_neither_before_it_begins_nor_after_its_term() {
        var appointment = clerkFrom(TODAY.minusDays(9), TODAY.plusDays(9));
        assertThat(refusalToEnd(appointment, TODAY.minusDays(10)))
                .isEqualTo(AppointmentProblem.TERM_ENDS_BEFORE_START);
        assertThat(refusalToEnd(appointment, TODAY.plusDays(10)))
                .isEqualTo(AppointmentProblem.END_AFTER_TERM);
    }

    @Test
    void a_founder_cannot_leave_the_platform_alone() {
        var nomination = Nomination.of(CHAIR, null, Role.FOUNDER, null, null, null, TODAY);
        var founder = Appointment.made(new UUID(9, 9), nomination, TODAY, CHAIR, NOW);
        var refusal =
                catchThrowableOfType(
                        Rejection.class, () -> founder.end(TODAY, "再见", TODAY, CHAIR, NOW));
        assertThat(refusal.type()).isEqualTo(AppointmentProblem.FOUNDER_CANNOT_RESIGN);
        founder.end(TODAY, "换人", TODAY, CLERK, NOW);
        assertThat(founder.changed().ended()).isTrue();
    }

    @Test
    void permissions_follow_the_table_of_roles_but_an_integrators_stay() {
        var integrator =
                Appointment.made(
                        new UUID(9, 9),
                        Nomination.of(
                                CLERK,
                                UNIT,
                                Role.INTEGRATOR,
                                Set.of(UnionPermission.VIEW_FIGURES),
                                null,
                                null,
                                TODAY),
                        TODAY,
                        CHAIR,
                        NOW);
        assertThat(integrator.permissions()).containsExactly("VIEW_FIGURES");
        assertThat(integrator.followsItsRole(NOW)).isFalse();
        assertThat(clerkFrom(TODAY, null).followsItsRole(NOW)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHAIR", "CLERK", "ORGANIZER"})
    void an_officer_belongs_to_a_union(Role role) {
        assertThat(refusalOf(null, role, null, null, null))
                .isEqualTo(AppointmentProblem.ROLE_NEEDS_UNIT);
    }

    @Test
    void a_nomination_that_makes_no_sense_is_refused() {
        assertThat(refusalOf(UNIT, Role.FOUNDER, null, null, null))
                .isEqualTo(AppointmentProblem.ROLE_STANDS_ABOVE_ALL);
        assertThat(refusalOf(UNIT, Role.INTEGRATOR, Set.of(), null, null))
                .isEqualTo(AppointmentProblem.PERMISSIONS_REQUIRED);
        assertThat(refusalOf(UNIT, Role.CLERK, Set.of(UnionPermission.APPOINT), null, null))
                .isEqualTo(AppointmentProblem.PERMISSIONS_NOT_OF_ROLE);
        assertThat(refusalOf(UNIT, Role.CLERK, null, TODAY, TODAY.minusDays(1)))
                .isEqualTo(AppointmentProblem.TERM_ENDS_BEFORE_START);
    }

    private static ProblemType refusalOf(
            UUID unit, Role role, Set<UnionPermission> named, LocalDate from, LocalDate to) {
        return catchThrowableOfType(
                        Rejection.class,
                        () -> Nomination.of(CLERK, unit, role, named, from, to, TODAY))
                .type();
    }

    private static ProblemType refusalToEnd(Appointment appointment, LocalDate on) {
        return catchThrowableOfType(
                        Rejection.class, () -> appointment.end(on, "换届", TODAY, CHAIR, NOW))
                .type();
    }

    private static Appointment clerkFrom(LocalDate from, LocalDate to) {
        return Appointment.made(
                new UUID(9, 9),
                Nomination.of(CLERK, UNIT, Role.CLERK, null, from, to, TODAY),
                TODAY,
                CHAIR,
                NOW);
    }
}
