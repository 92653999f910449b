package org.unionhall.membership.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.membership.sealing.SealFixture;
import org.unionhall.platform.sealing.Seal;

class CardCodeTest {

    private static final Seal SEAL = SealFixture.aSeal();
    private static final CardCode CODE =
            new CardCode(
                    UUID.randomUUID(), UUID.randomUUID(), Instant.parse("2026-11-30T08:00:00Z"));

    @Test
    void what_was_written_is_read() {
        assertThat(CardCode.read(CODE.text(SEAL), SEAL)).contains(CODE);
        var elsewhere = new CardCode(CODE.memberId(), null, CODE.until());
        assertThat(CardCode.read(elsewhere.text(SEAL), SEAL)).contains(elsewhere);
        assertThat(CODE.toString()).doesNotContain(CODE.memberId().toString());
    }

    @Test
    void no_bit_of_it_can_be_another() {
        var bytes = Base64.getUrlDecoder().decode(CODE.text(SEAL));
        for (int i = 0; i < bytes.length * Byte.SIZE; i++) {
            var other = bytes.clone();
            other[i / Byte.SIZE] ^= (byte) (1 << (i % Byte.SIZE));
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(other);
            assertThat(CardCode.read(text, SEAL)).as("bit " + i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "%%%",
                "ＡＱ",
                "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
                "AQGhKq9Hc3Gxp1Yb"
            })
    void what_is_none_says_nothing(String text) {
        assertThat(CardCode.read(text, SEAL)).isEmpty();
        assertThat(CardCode.read(CODE.text(SEAL) + text + "A", SEAL)).isEmpty();
    }

    @Test
    void it_is_short_enough_for_a_picture_that_is_read_from_a_scratched_screen() {
        assertThat(CODE.text(SEAL).getBytes(StandardCharsets.US_ASCII)).hasSizeLessThan(80);
    }
}
