package org.unionhall.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void characters_are_counted_by_code_point() {
        assertThat(PersonName.read("𠮷".repeat(25), false).isRefused()).isFalse();
        assertThat(PersonName.read("𠮷".repeat(26), false).isRefused()).isTrue();
    }
}
