package org.unionhall.membership.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Personal;

/** Either mobile and code, or a refresh token. */
@Schema(
        name = "SignInTokenRequest",
        description = "Either `mobile` and `code`, or `refreshToken` alone")
public record TokenRequest(
        @Personal @Schema(maxLength = 40, nullable = true, examples = "13800138000") String mobile,
        @Schema(
                        maxLength = 16,
                        description = "Six digits of the latest message",
                        nullable = true,
                        examples = "123456")
                String code,
        @Schema(
                        maxLength = 200,
                        examples = "rt_3q2-7wEjQ0S1bUo9",
                        description = "The one of the last answer; good for one use",
                        nullable = true)
                String refreshToken,
        @Schema(
                        maxLength = 60,
                        examples = "小李的手机",
                        description =
                                "With a code: what the person calls this device; shown in the list"
                                        + " of sign-ins",
                        nullable = true)
                String device) {

    @Override
    public String toString() {
        return "TokenRequest[***]";
    }
}
