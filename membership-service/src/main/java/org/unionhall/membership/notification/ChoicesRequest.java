package org.unionhall.membership.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The kinds of which no text message, and no WeChat message, is wanted; all others come.
 *
 * @param wechatOff null leaves the choice as it is
 */
record ChoicesRequest(
        @NotNull @Size(max = 10) @Schema(examples = "[\"WAITING\"]")
                Set<@NotNull NotificationKind> textsOff,
        @Size(max = 10) @Schema(nullable = true, examples = "[\"WAITING\"]")
                Set<@NotNull NotificationKind> wechatOff) {}
