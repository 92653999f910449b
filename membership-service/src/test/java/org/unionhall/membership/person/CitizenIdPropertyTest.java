package org.unionhall.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.Dates;

class CitizenIdPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Property
    void every_number_with_a_right_check_character_is_accepted(@ForAll("numbers") String digits) {
        var number = digits + CitizenId.check(digits);
        assertThat(CitizenId.read(number, TODAY).value().number()).isEqualTo(number);
    }

    @Property
    void every_single_mistyped_digit_is_found(
            @ForAll("numbers") String digits,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var number = digits + CitizenId.check(digits);
        var wrong = (char) ('0' + (number.charAt(place) - '0' + shift) % 10);
        var typed = number.substring(0, place) + wrong + number.substring(place + 1);
        assertThat(CitizenId.read(typed, TODAY).isRefused()).isTrue();
    }

    @Property
    void nothing_typed_makes_it_fail(@ForAll String typed) {
        assertThat(CitizenId.read(typed, TODAY)).isNotNull();
    }

    @Provide
    Arbitrary<String> numbers() {
        var region = Arbitraries.of("610602", "612621", "612301", "110105", "440305");
        var birth =
                Dates.dates()
                        .between(LocalDate.of(1900, 1, 1), TODAY)
                        .map(DateTimeFormatter.BASIC_ISO_DATE::format);
        var sequence = Arbitraries.integers().between(0, 999).map(n -> "%03d".formatted(n));
        return Combinators.combine(region, birth, sequence).as((a, b, c) -> a + b + c);
    }
}
