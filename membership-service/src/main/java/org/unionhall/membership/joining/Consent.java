package org.unionhall.membership.joining;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Consent to one version of a notice. */
public record Consent(
        @Schema(maxLength = 64, examples = "PERSONAL_INFORMATION") String notice,
        @Schema(minimum = "1", maximum = "1000000", examples = "1") Integer version) {}
