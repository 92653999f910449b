package org.unionhall.membership.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a signed-in client holds. */
@Schema(name = "SignInTokens")
public record TokenView(
        @Schema(
                        examples = "eyJhbGciOiJSUzI1NiJ9…",
                        description = "Send as `Authorization: Bearer …`")
                String accessToken,
        @Schema(
                        examples = "rt_3q2-7wEjQ0S1bUo9",
                        description = "Good for one use, when the access token expires")
                String refreshToken,
        @Schema(examples = "Bearer") String tokenType,
        @Schema(description = "Seconds until the access token expires", examples = "900")
                long expiresIn) {

    static TokenView of(String accessToken, String refreshToken, long expiresIn) {
        return new TokenView(accessToken, refreshToken, "Bearer", expiresIn);
    }

    @Override
    public String toString() {
        return "TokenView[***]";
    }
}
