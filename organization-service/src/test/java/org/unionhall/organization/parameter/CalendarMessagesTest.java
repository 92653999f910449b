package org.unionhall.organization.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

class CalendarMessagesTest {

    private static final CalendarSet YEAR =
            new CalendarSet(
                    2026,
                    1,
                    false,
                    "国务院办公厅关于2026年部分节假日安排的通知",
                    List.of(
                            LocalDate.of(2026, 1, 1),
                            LocalDate.of(2026, 1, 2),
                            LocalDate.of(2026, 1, 3)),
                    List.of(LocalDate.of(2026, 1, 4)));

    @Test
    void a_year_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-calendar-set").isWrittenFrom(YEAR);
    }

    @Test
    void messages_of_a_year_have_one_key() {
        var later = new CalendarSet(2026, 2, false, "通知", List.of(), List.of());
        assertThat(later.key()).isEqualTo(YEAR.key());
        assertThat(new CalendarSet(2027, 1, true, "通知", List.of(), List.of()).key())
                .isNotEqualTo(YEAR.key());
    }
}
