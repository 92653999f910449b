package org.unionhall.membership.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Personal;

/** Either mobile and code, or a refresh token. */
@Schema(name = "SignInTokenRequest")
public record TokenRequest(
        @Personal @Schema(maxLength = 40, nullable = true, examples = "13800138000") String mobile,
        @Schema(maxLength = 16, nullable = true, examples = "123456") String code,
        @Schema(maxLength = 200, examples = "rt_3q2-7wEjQ0S1bUo9", nullable = true)
                String refreshToken,
        @Schema(maxLength = 60, examples = "小李的手机", nullable = true) String device,
        @Schema(
                        maxLength = 200,
                        examples = "7l0q0m3Xr1Zb9kQ4yN2fT8wVhJc5uLpS6aDgEiRoMxA",
                        nullable = true)
                String attempt) {

    @Override
    public String toString() {
        return "TokenRequest[***]";
    }
}
