package org.unionhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "\u202A138 0013 8000\u202C",
                "\u2067１３８００１３８０００\u2069",
                "\u200E13800138000\u200F",
                "138\u00A00013\u30008000",
                "\uFEFF138\u200B0013\u20608000"
            })
    void a_pasted_number_is_the_number(String pasted) {
        assertThat(Typed.code(pasted)).isEqualTo("13800138000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u3000", "\u200B", "\u202A\u202C", "\u3164", "\uFE0F\u2800\u00AD"})
    void what_cannot_be_seen_is_blank(String text) {
        assertThat(Typed.isBlank(text)).isTrue();
    }

    @Test
    void what_can_be_seen_is_kept() {
        assertThat(Typed.isBlank("\u0000")).isFalse();
        assertThat(Typed.isBlank("·")).isFalse();
        assertThat(Typed.text("\u200E 宝塔区 快递\u3000\u202C")).isEqualTo("宝塔区 快递");
    }

    @Test
    void length_is_what_a_person_counts() {
        assertThat(Typed.length("𠮷田")).isEqualTo(2);
    }
}
