package org.unionhall.membership.wechat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an account has a WeChat; which one nobody is shown.
 *
 * @param appId by which a page lets WeChat hand out a code; left out when there is no service
 *     account
 * @param boundAt left out when it has none
 */
@Schema(name = "WechatBinding")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WechatView(
        boolean offered,
        @Schema(examples = "wx1234567890abcdef") String appId,
        boolean bound,
        Instant boundAt) {

    static WechatView of(WechatBinding binding, WechatSettings settings) {
        boolean offered = settings.offered();
        return new WechatView(
                offered,
                offered ? settings.appId() : null,
                binding != null,
                binding == null ? null : binding.boundAt());
    }
}
