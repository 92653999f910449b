package org.unionhall.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"张伟", "阿不都·艾尼", "𠮷田", "〇一", "买买提·阿卜杜热合曼"})
    void names_on_resident_ids_are_kept_as_they_are(String name) {
        assertThat(PersonName.read(name, false).value().value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿不都•艾尼", "阿不都・艾尼", "阿不都.艾尼", "阿不都.艾尼", " 阿不都‧艾尼 "})
    void look_alikes_of_the_separator_become_the_one_of_the_standard(String typed) {
        assertThat(PersonName.read(typed, false).value().value()).isEqualTo("阿不都·艾尼");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张",
                "·张伟",
                "张伟·",
                "张 伟",
                "Zhang Wei",
                "张伟1",
                "张··伟",
                "<b>张</b>",
                "张'; DROP"
            })
    void what_no_resident_id_bears_is_refused(String typed) {
        assertThat(PersonName.read(typed, false).refusal()).isEqualTo(PersonProblem.NAME_FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u3000"})
    void a_name_must_be_given(String typed) {
        assertThat(PersonName.read(typed, false).refusal()).isEqualTo(PersonProblem.NAME_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jean-Luc O'Neill", "José María", "张伟", "Nguyễn Văn An"})
    void bearers_of_foreign_documents_write_theirs_in_letters(String name) {
        assertThat(PersonName.read(name, true).value().value()).isEqualTo(name);
    }

    /**
     * Extensions A to J, the newest of them unknown to older JVMs, and the unified ones of U+FA0E.
     */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x3007, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xFA0E, 0xFA29, 0x20000, 0x2A6DF, 0x2A700,
                0x2B739, 0x2B81D, 0x2B820, 0x2CEAD, 0x2CEB0, 0x2EBE0, 0x2EBF0, 0x2EE5D, 0x30000,
                0x3134A, 0x31350, 0x323AF, 0x323B0, 0x33479
            })
    void every_ideograph_of_unicode_17_is_a_name(int ideograph) {
        var name = "张" + Character.toString(ideograph);
        assertThat(PersonName.read(name, false).value().value()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"⽅⻢,方马", "⻓⻰,长龙", "⻩⻦,黄鸟", "豈鈴,豈鈴", "阿不都．艾尼,阿不都·艾尼"})
    void radicals_and_compatibility_characters_are_folded(String typed, String name) {
        assertThat(PersonName.read(typed, false).value().value()).isEqualTo(name);
        assertThat(PersonName.asSearched(typed)).isEqualTo(name);
    }

    @Test
    void what_joining_folds_search_folds() {
        for (var typed :
                new String[] {"阿不都•艾尼", " 阿不都・艾尼 ", "阿\u200B不都.艾尼", "\u202A阿不都·艾尼\u202C"}) {
            assertThat(PersonName.asSearched(typed)).isEqualTo("阿不都·艾尼");
            assertThat(PersonName.read(typed, false).value().value()).isEqualTo("阿不都·艾尼");
        }
        assertThat(PersonName.read("Ｊｏｈｎ  Ｓｍｉｔｈ", true).value().value()).isEqualTo("John Smith");
        assertThat(PersonName.asSearched("Ｊｏｈｎ")).isEqualTo("John");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B", "\u200E\u2060", "\u3164", "\uFEFF \u00AD", "\u2800"})
    void what_cannot_be_seen_is_no_name(String typed) {
        assertThat(PersonName.read(typed, false).refusal()).isEqualTo(PersonProblem.NAME_REQUIRED);
    }

    @Test
    void characters_are_counted_by_code_point() {
        assertThat(PersonName.read("𠮷".repeat(25), false).isRefused()).isFalse();
        assertThat(PersonName.read("𠮷".repeat(26), false).isRefused()).isTrue();
    }
}
