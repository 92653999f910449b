package org.unionhall.membership.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhall.platform.web.HouseClock;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "22:00, 08:00, 21:59:59, false",
        "22:00, 08:00, 22:00, true",
        "22:00, 08:00, 00:00, true",
        "22:00, 08:00, 07:59:59, true",
        "22:00, 08:00, 08:00, false",
        "12:00, 14:00, 13:00, true",
        "12:00, 14:00, 14:00, false",
        "12:00, 14:00, 11:59, false",
        "08:00, 08:00, 08:00, false"
    })
    void the_night_is_quiet_from_its_first_moment_to_the_first_of_the_morning(
            LocalTime from, LocalTime to, LocalTime at, boolean quiet) {
        var now = LocalDate.of(2026, 11, 29).atTime(at).atZone(HouseClock.ZONE).toInstant();
        assertThat(new QuietHours(from, to).cover(now)).isEqualTo(quiet);
    }
}
