package org.unionhall.membership.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.Rejection;

class PurposeTest {

    @Test
    void a_purpose_is_words() {
        for (var words : List.of("核对入会证件", "补办会员卡", "Checking the ID card", " 核对证件 12 ")) {
            assertThat(Purpose.read(words).text()).isEqualTo(words.strip());
        }
    }

    @Test
    void digits_signs_one_letter_again_and_again_and_what_nobody_sees_are_none() {
        for (var none :
                List.of(
                        "12345678",
                        "----……",
                        "aaaaaaaa",
                        "查查查查",
                        "abababab",
                        "核对",
                        "\u200B\u200B\u200B\u200B\u2060\uFEFF",
                        "核\u200B\u200B\u200B\u200B对",
                        "\u3164\u3164\u3164\u3164")) {
            assertThat(catchThrowableOfType(Rejection.class, () -> Purpose.read(none)).type())
                    .as(none)
                    .isEqualTo(AccessProblem.PURPOSE_NOT_WORDS);
        }
    }
}
