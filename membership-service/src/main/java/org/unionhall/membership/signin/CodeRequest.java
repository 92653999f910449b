package org.unionhall.membership.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Personal;

/** A wish for a one-time code. */
@Schema(name = "SignInCodeRequest")
public record CodeRequest(
        @Personal
                @Schema(
                        maxLength = 40,
                        description = "Eleven digits; +86, blanks and dashes are dropped",
                        required = true,
                        examples = "13800138000")
                String mobile) {

    @Override
    public String toString() {
        return "CodeRequest[***]";
    }
}
