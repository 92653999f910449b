package org.unionhall.events.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

class DriveTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    private static final UUID SPONSOR = new UUID(1, 1);

    private static DrivePlan plan(LocalDate from, LocalDate to, DriveTarget... targets) {
        return new DrivePlan(
                "八大群体集中入会行动", null, List.of("TRUCK_DRIVER", "COURIER"), from, to, List.of(targets));
    }

    private static Drive drive(DriveStatus status) {
        var drive =
                Drive.drafted(
                        UUID.randomUUID(), SPONSOR, plan(TODAY, TODAY.plusDays(30)), SPONSOR, NOW);
        if (status == DriveStatus.SETTLED) {
            drive.become(DriveStatus.CLOSED, TODAY, NOW);
        } else if (status == DriveStatus.PAUSED) {
            drive.become(DriveStatus.OPEN, TODAY, NOW);
        }
        drive.become(status, TODAY, NOW);
        return drive;
    }

    @Test
    void a_drive_moves_only_as_the_table_says() {
        var allowed =
                Map.of(
                        DriveStatus.DRAFT, Set.of(DriveStatus.OPEN, DriveStatus.CLOSED),
                        DriveStatus.OPEN, Set.of(DriveStatus.PAUSED, DriveStatus.CLOSED),
                        DriveStatus.PAUSED, Set.of(DriveStatus.OPEN, DriveStatus.CLOSED),
                        DriveStatus.CLOSED, Set.of(DriveStatus.OPEN, DriveStatus.SETTLED),
                        DriveStatus.SETTLED, Set.of());
        for (var from : DriveStatus.values()) {
            for (var to : EnumSet.complementOf(EnumSet.of(from))) {
                var drive = drive(from);
                var refusal =
                        catchThrowableOfType(Rejection.class, () -> drive.become(to, TODAY, NOW));
                assertThat(refusal == null)
                        .as("%s to %s", from, to)
                        .isEqualTo(allowed.get(from).contains(to));
                assertThat(drive.status()).isEqualTo(refusal == null ? to : from);
                if (refusal != null) {
                    assertThat(refusal.type())
                            .isEqualTo(
                                    from == DriveStatus.SETTLED
                                            ? DriveProblem.DRIVE_SETTLED
                                            : DriveProblem.DRIVE_TRANSITION);
                }
            }
        }
    }

    @Test
    void to_stay_where_it_is_is_no_fault() {
        for (var status : DriveStatus.values()) {
            var drive = drive(status);
            drive.become(status, TODAY, NOW);
            assertThat(drive.status()).isEqualTo(status);
        }
    }

    @Test
    void a_drive_can_be_opened_on_its_last_day_and_not_after() {
        var drive = drive(DriveStatus.PAUSED);
        var refusal =
                catchThrowableOfType(
                        Rejection.class,
                        () -> drive.become(DriveStatus.OPEN, TODAY.plusDays(31), NOW));
        drive.become(DriveStatus.OPEN, TODAY.plusDays(30), NOW);

        assertThat(refusal.type()).isEqualTo(DriveProblem.DRIVE_OVER);
        assertThat(drive.status()).isEqualTo(DriveStatus.OPEN);
    }

    @Test
    void a_settled_drive_keeps_the_time_and_refuses_every_change() {
        var drive = drive(DriveStatus.SETTLED);
        var refusal =
                catchThrowableOfType(
                        Rejection.class, () -> drive.change(plan(TODAY, TODAY.plusDays(1))));

        assertThat(drive(DriveStatus.CLOSED).settledAt()).isNull();
        assertThat(drive.settledAt()).isEqualTo(NOW);
        assertThat(refusal.type()).isEqualTo(DriveProblem.DRIVE_SETTLED);
    }

    @Test
    void a_change_replaces_all_that_was_planned() {
        var drive = drive(DriveStatus.DRAFT);
        var couriers = new DriveTarget("COURIER", null, 500);

        drive.change(plan(TODAY, TODAY.plusDays(9), couriers, new DriveTarget(null, null, 900)));
        drive.change(
                new DrivePlan(
                        "货车司机入会周",
                        "在各物流园区",
                        List.of("COURIER"),
                        TODAY.plusDays(1),
                        TODAY.plusDays(7),
                        List.of(couriers)));

        assertThat(drive.title()).isEqualTo("货车司机入会周");
        assertThat(drive.description()).isEqualTo("在各物流园区");
        assertThat(drive.groups()).containsExactly("COURIER");
        assertThat(drive.startsOn()).isEqualTo(TODAY.plusDays(1));
        assertThat(drive.endsOn()).isEqualTo(TODAY.plusDays(7));
        assertThat(drive.targets()).containsExactly(couriers);
        assertThat(drive.terms().groups()).containsExactly("COURIER");
    }

    @Test
    void targets_speak_about_the_same_people_whatever_their_numbers() {
        var all = new DriveTarget(null, null, 1);
        var couriers = new DriveTarget("COURIER", null, 2);
        var here = new DriveTarget(null, SPONSOR, 3);

        assertThat(List.of(all, couriers, here))
                .extracting(DriveTarget::isTotal)
                .containsExactly(true, false, false);
        assertThat(all.sameAs(new DriveTarget(null, null, 9))).isTrue();
        assertThat(here.sameAs(new DriveTarget(null, SPONSOR, 9))).isTrue();
        assertThat(couriers.sameAs(new DriveTarget("COURIER", null, 9))).isTrue();
        assertThat(all.sameAs(couriers)).isFalse();
        assertThat(all.sameAs(here)).isFalse();
        assertThat(here.sameAs(new DriveTarget(null, new UUID(1, 2), 3))).isFalse();
    }

    @Test
    void everything_wrong_with_a_plan_is_said_at_once() {
        var faults = new InputErrors();
        plan(
                        TODAY,
                        TODAY.minusDays(1),
                        new DriveTarget("SECURITY_GUARD", null, 10),
                        new DriveTarget("COURIER", SPONSOR, 10),
                        new DriveTarget(null, null, 10),
                        new DriveTarget(null, null, 20))
                .check(faults, TODAY.minusYears(1), TODAY.plusYears(1));

        var refusal = catchThrowableOfType(Rejection.class, faults::throwIfAny);

        assertThat(refusal.type()).isEqualTo(CommonProblem.INVALID_INPUT);
        assertThat(refusal.toProblem(java.util.Locale.ENGLISH, "/", "c").errors())
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(
                        "/endsOn ENDS_BEFORE_IT_STARTS",
                        "/targets/0/group TARGET_GROUP_NOT_IN_DRIVE",
                        "/targets/1 TARGET_OF_TWO_KINDS",
                        "/targets/3 TARGET_TWICE");
    }

    @Test
    void a_day_that_nobody_can_mean_is_a_slip_of_the_hand() {
        var faults = new InputErrors();
        plan(LocalDate.of(206, 11, 22), TODAY.plusDays(1))
                .check(faults, TODAY.minusYears(1), TODAY.plusYears(1));

        var refusal = catchThrowableOfType(Rejection.class, faults::throwIfAny);

        assertThat(refusal.type()).isEqualTo(CommonProblem.DATE_OUT_OF_RANGE);
        assertThat(refusal.toProblem(java.util.Locale.ENGLISH, "/", "c").errors())
                .extracting(error -> error.pointer())
                .containsExactly("/startsOn");
    }

    @Test
    void a_target_is_a_hundred_percent_only_when_it_is_reached() {
        var target = new DriveTarget(null, null, 3000);

        assertThat(target.percentOf(2999)).isEqualTo(new BigDecimal("99.9"));
        assertThat(target.percentOf(3000)).isEqualTo(new BigDecimal("100.0"));
        assertThat(target.percentOf(0)).isEqualTo(new BigDecimal("0.0"));
    }
}
