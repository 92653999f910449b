package org.unionhall.membership.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-01-02",
                "2020-1-2",
                "2020/1/2",
                "2020.01.02",
                "2020年1月2日",
                "２０２０年１月２日",
                "20200102",
                "2020-01-02 00:00:00",
                "43832",
                " 2020 - 1 - 2 "
            })
    void a_day_is_read_however_it_was_typed(String typed) {
        assertThat(DayText.read(typed))
                .hasValueSatisfying(
                        read -> assertThat(read.day()).isEqualTo(LocalDate.of(2020, 1, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990.03", "1990年3月", "1990-3", "199003", "1990/03"})
    void a_month_alone_fits_each_of_its_days(String typed) {
        var read = DayText.read(typed).orElseThrow();
        assertThat(read.day()).isNull();
        assertThat(read.month()).isEqualTo(YearMonth.of(1990, 3));
        assertThat(read.fits(LocalDate.of(1990, 3, 31))).isTrue();
        assertThat(read.fits(LocalDate.of(1990, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-30", "2020-13-01", "三月", "1", "2020", "12345678901", ""})
    void what_is_no_day_is_none(String typed) {
        assertThat(DayText.read(typed)).isEmpty();
    }

    @Test
    void another_day_does_not_fit() {
        var read = DayText.read("20200102").orElseThrow();
        assertThat(read.fits(LocalDate.of(2020, 1, 3))).isFalse();
    }
}
