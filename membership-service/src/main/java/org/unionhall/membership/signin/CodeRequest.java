package org.unionhall.membership.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Personal;

/** A wish for a one-time code. */
@Schema(name = "SignInCodeRequest")
public record CodeRequest(
        @Personal @Schema(maxLength = 40, required = true, examples = "13800138000") String mobile,
        @Schema(
                        maxLength = 200,
                        nullable = true,
                        examples = "Qm7c1f0ZyX2b8sK4vN6tR9wEhJ3uLpA5dGiOoTxMeVY")
                String deviceToken) {

    @Override
    public String toString() {
        return "CodeRequest[***]";
    }
}
