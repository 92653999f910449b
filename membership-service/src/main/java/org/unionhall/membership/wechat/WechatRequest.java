package org.unionhall.membership.wechat;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that WeChat has handed to the page, good for five minutes and once. */
@Schema(name = "WechatCode")
record WechatRequest(
        @NotBlank
                @Size(max = 512)
                @Pattern(regexp = "^[A-Za-z0-9_-]+$", message = "A–Z, a–z, 0–9, _, -")
                @Schema(examples = "081Kq4Ga1Cx7rK0mWxGa1Zu1Wi2Kq4GZ")
                String code) {

    @Override
    public String toString() {
        return "WechatRequest[***]";
    }
}
