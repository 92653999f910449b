package org.unionhall.membership.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:10Z");
    private static final Totp RFC =
            new Totp(Base32.text("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));

    /** The last six of the eight digits of RFC 6238, appendix B, SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(RFC.code(Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "f,MY",
        "fo,MZXQ",
        "foo,MZXW6",
        "foob,MZXW6YQ",
        "fooba,MZXW6YTB",
        "foobar,MZXW6YTBOI"
    })
    void base32_is_that_of_rfc_4648(String plain, String text) {
        var bytes = plain.getBytes(StandardCharsets.US_ASCII);
        assertThat(Base32.text(bytes)).isEqualTo(text);
        assertThat(Base32.bytes(text)).isEqualTo(bytes);
    }

    @Test
    void a_secret_has_a_hundred_and_sixty_bits_and_is_another_each_time() {
        var secret = Totp.random().secret();
        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.random().secret());
        assertThat(Totp.random().toString()).doesNotContain(secret);
    }

    @Test
    void the_step_before_and_that_after_count_and_no_other() {
        long now = Totp.step(NOW);
        for (long step = now - 1; step <= now + 1; step++) {
            assertThat(RFC.match(RFC.code(step), NOW, -1)).isEqualTo(step);
        }
        assertThat(RFC.match(RFC.code(now - 2), NOW, -1)).isNegative();
        assertThat(RFC.match(RFC.code(now + 2), NOW, -1)).isNegative();
    }

    @Test
    void a_code_that_was_taken_or_is_older_is_not_taken_again() {
        long now = Totp.step(NOW);
        assertThat(RFC.match(RFC.code(now), NOW, now)).isNegative();
        assertThat(RFC.match(RFC.code(now - 1), NOW, now)).isNegative();
        assertThat(RFC.match(RFC.code(now + 1), NOW, now)).isEqualTo(now + 1);
    }

    @ParameterizedTest
    @CsvSource({"''", "12345", "1234567", "abcdef", "１２３４５６"})
    void what_is_no_code_matches_nothing(String code) {
        assertThat(RFC.match(code, NOW, -1)).isNegative();
    }
}
