package org.unionhall.membership.notification;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Versioned;

/** The kinds of which somebody gets no text message, and no WeChat message. */
@Schema(name = "NotificationChoices")
record ChoicesView(
        @Schema(examples = "1") long version,
        @Schema(examples = "[\"WAITING\"]") List<NotificationKind> textsOff,
        @Schema(examples = "[\"WAITING\"]") List<NotificationKind> wechatOff)
        implements Versioned {

    static ChoicesView of(Choices choices) {
        return new ChoicesView(choices.version(), off(choices::texts), off(choices::wechat));
    }

    private static List<NotificationKind> off(Predicate<NotificationKind> comes) {
        return Arrays.stream(NotificationKind.values())
                .filter(NotificationKind::isChosen)
                .filter(comes.negate())
                .toList();
    }
}
