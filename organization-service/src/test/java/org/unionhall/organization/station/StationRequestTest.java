package org.unionhall.organization.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhall.platform.web.problem.Rejection;

class StationRequestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<String> KNOWN = List.of("MICROWAVE", "TOILET");

    private static StationRequest at(String latitude, String longitude, String phone) {
        return request(new BigDecimal(latitude), new BigDecimal(longitude), phone, List.of());
    }

    private static StationRequest request(
            BigDecimal latitude, BigDecimal longitude, String phone, List<OpeningHours> hours) {
        return new StationRequest(
                new UUID(1, 1),
                StationKind.CARE_STATION,
                LocalDate.of(2020, 5, 1),
                "延工发(2020)12号",
                "火车站爱心驿站",
                StationLevel.STANDARD,
                "610602",
                "延安市宝塔区",
                "七里铺街火车站广场东侧",
                latitude,
                longitude,
                null,
                phone,
                null,
                List.of("TOILET", "MICROWAVE", "TOILET"),
                hours);
    }

    private static StationRequest open(OpeningHours... hours) {
        return request(new BigDecimal("36.5"), new BigDecimal("109.5"), null, List.of(hours));
    }

    private static String refused(StationRequest request) {
        var refusal = catchThrowableOfType(Rejection.class, () -> request.parsed(TODAY, KNOWN));
        return refusal == null ? "" : refusal.type().name();
    }

    @ParameterizedTest
    @CsvSource({
        "36.585321, 109.489757, ''",
        "109.489757, 36.585321, STATION_PLACE_SWAPPED",
        "36.585321, 19.489757, STATION_PLACE_OUTSIDE",
        "0, 0, STATION_PLACE_OUTSIDE",
        "-36.585321, 109.489757, STATION_PLACE_OUTSIDE",
        "36.585321, 1e400, STATION_PLACE_OUTSIDE",
        "3, 73, ''",
        "54, 136, ''",
        "54.000001, 136, STATION_PLACE_OUTSIDE"
    })
    void a_place_lies_in_china_and_one_that_is_swapped_is_told_apart(
            String latitude, String longitude, String code) {
        assertThat(refused(at(latitude, longitude, null))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "0911-2380000, ''",
        "０９１１－２３８００００, ''",
        "12351, ''",
        "400-810-1234, ''",
        "13900010002, STATION_PHONE_FORM",
        "电话, STATION_PHONE_FORM"
    })
    void a_phone_is_one_that_anybody_may_call(String phone, String code) {
        assertThat(refused(at("36.5", "109.5", phone))).isEqualTo(code);
    }

    @Test
    void hours_are_times_of_a_day_and_do_not_overlap() {
        var morning = new OpeningHours(DayOfWeek.MONDAY, "08:00", "12:00");
        var noon = new OpeningHours(DayOfWeek.MONDAY, "12:00", "24:00");
        assertThat(refused(open(noon, morning))).isEmpty();
        assertThat(open(noon, morning).parsed(TODAY, KNOWN).content().openingHours())
                .containsExactly(morning, noon);
        assertThat(refused(open(morning, new OpeningHours(DayOfWeek.MONDAY, "11:59", "13:00"))))
                .isEqualTo("STATION_HOURS_OVERLAP");
        assertThat(refused(open(new OpeningHours(DayOfWeek.MONDAY, "22:00", "06:00"))))
                .isEqualTo("STATION_HOURS_FORM");
        assertThat(refused(open(new OpeningHours(null, "08:00", "09:00"))))
                .isEqualTo("STATION_HOURS_FORM");
        assertThat(refused(open(new OpeningHours(DayOfWeek.MONDAY, "8:00", "09:00"))))
                .isEqualTo("STATION_HOURS_FORM");
    }

    @Test
    void it_is_open_from_the_first_minute_to_before_the_last() {
        var hours = new OpeningHours(DayOfWeek.MONDAY, "08:00", "18:00");
        assertThat(hours.isOpen(ZonedDateTime.parse("2026-11-30T07:59:59+08:00"))).isFalse();
        assertThat(hours.isOpen(ZonedDateTime.parse("2026-11-30T08:00:00+08:00"))).isTrue();
        assertThat(hours.isOpen(ZonedDateTime.parse("2026-11-30T17:59:59+08:00"))).isTrue();
        assertThat(hours.isOpen(ZonedDateTime.parse("2026-11-30T18:00:00+08:00"))).isFalse();
        assertThat(hours.isOpen(ZonedDateTime.parse("2026-12-01T09:00:00+08:00"))).isFalse();
    }

    @Test
    void what_was_typed_is_kept_in_one_form() {
        var asked = at("36.58532149", "109.4897571", "0911-2380000").parsed(TODAY, KNOWN);
        assertThat(asked.approvalDocument()).isEqualTo("延工发〔2020〕12号");
        assertThat(asked.content().latitude()).isEqualTo(36.585321);
        assertThat(asked.content().equipment()).containsExactly("MICROWAVE", "TOILET");
    }
}
