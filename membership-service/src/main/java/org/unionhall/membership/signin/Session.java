package org.unionhall.membership.signin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One sign-in that still holds: somebody who has its refresh token acts as this account. */
@Schema(name = "SignInSession")
public record Session(
        UUID id,
        @Schema(nullable = true, examples = "小李的手机") String device,
        Instant signedInAt,
        Instant lastUsedAt,
        Instant expiresAt) {}
