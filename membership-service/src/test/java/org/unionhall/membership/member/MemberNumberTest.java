package org.unionhall.membership.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MemberNumberTest {

    @Test
    void it_has_the_city_eight_digits_and_a_check_digit() {
        var number = MemberNumber.of("6106", 51).value();
        assertThat(number).matches("610600000051[0-9]");
        assertThat(MemberNumber.isWellFormed(number)).isTrue();
    }

    @Test
    void every_mistyped_digit_and_every_exchange_of_neighbours_is_found() {
        for (long n = 1; n < 2_000; n += 7) {
            var number = MemberNumber.of("6107", n).value();
            for (int i = 0; i < number.length(); i++) {
                for (char c = '0'; c <= '9'; c++) {
                    if (c != number.charAt(i)) {
                        assertThat(
                                        MemberNumber.isWellFormed(
                                                number.substring(0, i)
                                                        + c
                                                        + number.substring(i + 1)))
                                .isFalse();
                    }
                }
                if (i > 0 && number.charAt(i) != number.charAt(i - 1)) {
                    var exchanged =
                            number.substring(0, i - 1)
                                    + number.charAt(i)
                                    + number.charAt(i - 1)
                                    + number.substring(i + 1);
                    assertThat(MemberNumber.isWellFormed(exchanged)).isFalse();
                }
            }
        }
    }

    @Test
    void a_used_up_city_is_noticed() {
        assertThatThrownBy(() -> MemberNumber.of("6106", 100_000_000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
