package org.unionhall.membership.signin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sign-in that still holds: somebody who has its refresh token acts as this account. */
@Schema(name = "SignInSession", description = "A sign-in that still holds")
public record Session(
        UUID id,
        @Schema(description = "As the person called it", nullable = true, examples = "小李的手机")
                String device,
        @Schema(description = "When the code was given") Instant signedInAt,
        @Schema(description = "When it last fetched new tokens") Instant lastUsedAt,
        @Schema(description = "When it ends if it is not used again") Instant expiresAt) {}
