package org.unionhall.membership.notification;

import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Versioned;

/** The kinds of which somebody gets no text message. */
@Schema(name = "NotificationChoices")
record ChoicesView(
        @Schema(examples = "1") long version,
        @Schema(examples = "[\"WAITING\"]") List<NotificationKind> textsOff)
        implements Versioned {

    static ChoicesView of(Choices choices) {
        return new ChoicesView(
                choices.version(),
                Arrays.stream(NotificationKind.values())
                        .filter(kind -> !choices.texts(kind))
                        .toList());
    }
}
