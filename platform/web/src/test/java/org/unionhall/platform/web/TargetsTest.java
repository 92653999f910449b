package org.unionhall.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/groups",
                "/join/%E5%BB%B6?from=singlemessage&isappinstalled=0",
                "/a~_-!$&'()*+,=:@?a[]=1&b=/?x",
                "/a?name=%F0%A0%AE%B7%E9%87%8E%20x"
            })
    void what_is_encoded_may_pass(String target) {
        assertThat(Targets.offence(target)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '\'',
            value = {
                "/api/v1/groups/x{ {",
                "/a}b }",
                "/a?x=| |",
                "/a?x=^y ^",
                "/a<b <",
                "/a>b >",
                "/a?\"=1 \"",
                "/a\\b \\",
                "/a?` `",
                "/a#b #",
                "/a[0] [",
                "/a/%zz %zz",
                "/a?x=%zz %zz",
                "/a?x=%4 %4",
                "/a?x=% %",
                "/é 0xE9",
                "/a?姓名 0x59D3",
                "/%ff %ff",
                "/a?x=%C0%AF %C0%AF",
                "/a?x=%D1%D3 %D1%D3",
                "/a?x=%E5%BB %E5%BB"
            })
    void what_has_to_be_encoded_is_named(String target, String offence) {
        assertThat(Targets.offence(target)).isEqualTo(offence);
    }

    @Test
    void blanks_and_controls_are_named_by_their_code() {
        assertThat(Targets.offence("/a b")).isEqualTo("0x20");
        assertThat(Targets.offence("/a\u007f")).isEqualTo("0x7F");
        assertThat(Targets.offence("/a?\t")).isEqualTo("0x09");
    }
}
