package org.unionhall.membership.signin;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code is on its way. */
@Schema(name = "SignInCodeSent")
public record CodeSent(
        @Schema(description = "Seconds the code is good", examples = "300") long expiresIn) {}
