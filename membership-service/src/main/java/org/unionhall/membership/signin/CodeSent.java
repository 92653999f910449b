package org.unionhall.membership.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code is on its way. */
@Schema(name = "SignInCodeSent")
public record CodeSent(
        @Schema(examples = "300") long expiresIn,
        @Schema(examples = "7l0q0m3Xr1Zb9kQ4yN2fT8wVhJc5uLpS6aDgEiRoMxA") String attempt) {

    @Override
    public String toString() {
        return "CodeSent[" + expiresIn + "]";
    }
}
