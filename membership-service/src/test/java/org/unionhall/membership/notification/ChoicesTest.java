package org.unionhall.membership.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void what_concerns_ones_sign_in_comes_by_text_message_whatever_was_chosen() {
        var choices = Choices.none(UUID.randomUUID());
        choices.choose(
                EnumSet.allOf(NotificationKind.class), EnumSet.noneOf(NotificationKind.class));
        assertThat(choices.texts(NotificationKind.ACCOUNT)).isTrue();
        assertThat(choices.texts(NotificationKind.DECISIONS)).isFalse();
        assertThat(choices.wechat(NotificationKind.ACCOUNT)).isFalse();
        assertThat(choices.wechat(NotificationKind.DECISIONS)).isTrue();
    }
}
