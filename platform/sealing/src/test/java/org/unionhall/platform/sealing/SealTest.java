package org.unionhall.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealTest {

    private static final Place HERE =
            new Place(
                    "member", "id_sealed", UUID.fromString("018f0000-0000-7000-8000-000000000001"));
    private static final String NUMBER = "610602199003070013";

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void what_is_sealed_opens_in_its_place(CipherSuite suite) {
        // Given
        var seal = new Seal(keys("k1", suite, "k1"));
        // When
        var sealed = seal.seal(NUMBER, HERE);
        // Then
        assertThat(seal.open(sealed, HERE)).isEqualTo(NUMBER);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("6106");
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void moved_to_another_row_it_does_not_open(CipherSuite suite) {
        var seal = new Seal(keys("k1", suite, "k1"));
        var sealed = seal.seal(NUMBER, HERE);
        var elsewhere = new Place("member", "id_sealed", UUID.randomUUID());
        assertThatThrownBy(() -> seal.open(sealed, elsewhere)).isInstanceOf(SealBroken.class);
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void any_altered_byte_is_noticed(CipherSuite suite) {
        var seal = new Seal(keys("k1", suite, "k1"));
        var sealed = seal.seal(NUMBER, HERE);
        for (int i = 0; i < sealed.length; i++) {
            var altered = sealed.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> seal.open(altered, HERE)).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void a_value_sealed_under_a_former_key_and_suite_still_opens() {
        // Given
        var before = new Seal(keys("k1", CipherSuite.AES_GCM, "k1", "k2"));
        var after = new Seal(keys("k2", CipherSuite.SM4_GCM, "k1", "k2"));
        // When
        var sealed = before.seal(NUMBER, HERE);
        // Then
        assertThat(after.open(sealed, HERE)).isEqualTo(NUMBER);
        assertThat(after.seal(NUMBER, HERE)).startsWith(after.head());
        assertThat(after.head()).isNotEqualTo(before.head());
    }

    @Test
    void the_same_value_never_seals_to_the_same_bytes() {
        var seal = new Seal(keys("k1", CipherSuite.AES_GCM, "k1"));
        assertThat(seal.seal(NUMBER, HERE)).isNotEqualTo(seal.seal(NUMBER, HERE));
    }

    @Test
    void equal_values_of_one_kind_have_one_index_and_kinds_are_kept_apart() {
        var seal = new Seal(keys("k1", CipherSuite.AES_GCM, "k1"));
        assertThat(seal.index((byte) 1, NUMBER))
                .hasSize(32)
                .isEqualTo(seal.index((byte) 1, NUMBER));
        assertThat(seal.index((byte) 1, NUMBER)).isNotEqualTo(seal.index((byte) 2, NUMBER));
    }

    @ParameterizedTest
    @EnumSource(IndexSuite.class)
    void both_index_suites_give_32_bytes(IndexSuite suite) {
        assertThat(suite.digest(new byte[32], new byte[] {1, 2, 3})).hasSize(32);
    }

    @Test
    void a_key_file_that_lacks_something_stops_the_start_without_showing_a_key() {
        var file = new Properties();
        file.setProperty("cipher.primary", "k9");
        file.setProperty("cipher.k1", key(1));
        file.setProperty("index.key", key(9));
        assertThatThrownBy(() -> SealKeys.of(file))
                .hasMessageContaining("k9")
                .hasMessageNotContaining(key(1));
        file.setProperty("cipher.k9", "c2hvcnQ=");
        assertThatThrownBy(() -> SealKeys.of(file))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("c2hvcnQ=");
    }

    @Test
    void keys_do_not_show_themselves() {
        assertThat(keys("k1", CipherSuite.AES_GCM, "k1").toString()).doesNotContain(key(1));
    }

    static SealKeys keys(String primary, CipherSuite suite, String... names) {
        var file = new Properties();
        file.setProperty("cipher.primary", primary);
        file.setProperty("cipher.suite", suite.name());
        for (int i = 0; i < names.length; i++) {
            file.setProperty("cipher." + names[i], key(i + 1));
        }
        file.setProperty("index.key", key(99));
        return SealKeys.of(file);
    }

    private static String key(int fill) {
        var key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
