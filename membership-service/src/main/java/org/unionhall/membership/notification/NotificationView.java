package org.unionhall.membership.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.notification.LivingSubject.Said;

/**
 * What somebody was told, in their language.
 *
 * @param readAt left out while it is unread
 * @param textReason left out when a text message was sent or will be
 * @param wechatReason the same for a WeChat message
 */
@Schema(name = "Notification")
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotificationView(
        UUID id,
        NotificationKind kind,
        Template template,
        @Schema(examples = "入会申请已通过") String title,
        @Schema(examples = "您向“宝塔区快递行业工会联合会”提交的入会申请已审核通过，您已成为工会会员。") String text,
        @Schema(examples = "/api/v1/applications/01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10")
                String subject,
        Instant createdAt,
        Instant readAt,
        TextState textState,
        TextReason textReason,
        WechatState wechatState,
        WechatReason wechatReason) {

    /**
     * @param said what its subject is now; null when it says what it was told with
     */
    static NotificationView of(Notification told, Said said, Locale locale) {
        var template = said == null ? told.template() : said.template();
        var facts = said == null ? told.facts() : said.facts();
        return new NotificationView(
                told.id(),
                template.kind(),
                template,
                template.title(locale),
                template.body(facts, locale),
                told.subject(),
                told.createdAt(),
                told.readAt(),
                told.textState(),
                told.textReason(),
                told.wechatState(),
                told.wechatReason());
    }
}
