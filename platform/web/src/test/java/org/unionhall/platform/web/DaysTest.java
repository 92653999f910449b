package org.unionhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void a_day_is_read_as_it_is_written() throws JsonProcessingException {
        new JsonRules().customize(json);
        assertThat(Days.read("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(json.readValue("\"2024-02-29\"", LocalDate.class))
                .isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "0000-01-01",
                "-0001-01-01",
                "+12345-01-01",
                "+999999999-12-31",
                "2026-1-1",
                "２０２６-０１-０１",
                "2026-01-01T00:00:00Z"
            })
    void what_no_calendar_or_database_knows_is_refused(String text) {
        new JsonRules().customize(json);
        assertThatThrownBy(() -> Days.read(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> json.readValue('"' + text + '"', LocalDate.class))
                .isInstanceOf(MismatchedInputException.class);
    }
}
