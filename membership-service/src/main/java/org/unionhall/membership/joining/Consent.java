package org.unionhall.membership.joining;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Consent to one version of a notice. */
public record Consent(
        @Schema(examples = "PERSONAL_INFORMATION") String notice,
        @Schema(examples = "1") Integer version) {}
