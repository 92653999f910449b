package org.unionhall.membership.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a signed-in client holds. */
@Schema(name = "SignInTokens")
public record TokenView(
        @Schema(examples = "eyJhbGciOiJSUzI1NiJ9…") String accessToken,
        @Schema(examples = "rt_3q2-7wEjQ0S1bUo9") String refreshToken,
        @Schema(examples = "Bearer") String tokenType,
        @Schema(examples = "900") long expiresIn,
        @Schema(nullable = true, examples = "Qm7c1f0ZyX2b8sK4vN6tR9wEhJ3uLpA5dGiOoTxMeVY")
                String deviceToken) {

    static TokenView of(
            String accessToken, String refreshToken, long expiresIn, String deviceToken) {
        return new TokenView(accessToken, refreshToken, "Bearer", expiresIn, deviceToken);
    }

    @Override
    public String toString() {
        return "TokenView[***]";
    }
}
