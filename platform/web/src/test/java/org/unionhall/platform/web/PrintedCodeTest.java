package org.unionhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrintedCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Provide
    Arbitrary<PrintedCode> codes() {
        return Arbitraries.longs().map(seed -> PrintedCode.random(new Random(seed)));
    }

    @Property
    void a_code_is_read_back_however_it_is_typed(@ForAll("codes") PrintedCode code) {
        var typed = code.value().substring(0, 5) + "-" + code.value().substring(5);

        assertThat(PrintedCode.parse(code.value())).contains(code);
        assertThat(PrintedCode.parse(typed)).contains(code);
        assertThat(PrintedCode.parse(" " + typed.toLowerCase(Locale.ROOT) + " ")).contains(code);
        assertThat(PrintedCode.parse(typed.replace('0', 'o').replace('1', 'l'))).contains(code);
        assertThat(PrintedCode.parse(typed.replace('1', 'I'))).contains(code);
        assertThat(PrintedCode.parse(typed.replace("-", "\u2014 \u3000"))).contains(code);
        assertThat(PrintedCode.parse("\u202A" + typed + "\u202C\u200B")).contains(code);
        assertThat(PrintedCode.parse(fullWidth(typed))).contains(code);
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c + 0xFEE0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Property
    void one_wrong_character_is_found(
            @ForAll("codes") PrintedCode code,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(max = 31) int other) {
        var wrong = new StringBuilder(code.value());
        wrong.setCharAt(place, ALPHABET.charAt(other));

        var read = PrintedCode.parse(wrong.toString());

        assertThat(read.isPresent()).isEqualTo(wrong.toString().equals(code.value()));
    }

    @Property
    void two_characters_that_changed_places_are_found(
            @ForAll("codes") PrintedCode code,
            @ForAll @IntRange(max = 9) int one,
            @ForAll @IntRange(max = 9) int two) {
        var wrong = new StringBuilder(code.value());
        wrong.setCharAt(one, code.value().charAt(two));
        wrong.setCharAt(two, code.value().charAt(one));

        var read = PrintedCode.parse(wrong.toString());

        assertThat(read.isPresent()).isEqualTo(wrong.toString().equals(code.value()));
    }

    @Test
    void what_cannot_be_a_code_is_not_read() {
        assertThat(
                        Stream.of(
                                        null,
                                        "",
                                        "U",
                                        "0000000000000",
                                        "ÄÖÜ",
                                        "0".repeat(500),
                                        "123456789*")
                                .map(PrintedCode::parse))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void ten_thousand_codes_are_all_different() {
        var codes =
                Stream.generate(PrintedCode::random)
                        .limit(10_000)
                        .map(PrintedCode::value)
                        .collect(Collectors.toSet());

        assertThat(codes).hasSize(10_000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{10}"));
    }
}
