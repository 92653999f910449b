package org.unionhall.membership.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which sign-in to end. */
public record SignOutRequest(
        @Schema(maxLength = 200, examples = "rt_3q2-7wEjQ0S1bUo9", required = true)
                String refreshToken) {

    @Override
    public String toString() {
        return "SignOutRequest[***]";
    }
}
