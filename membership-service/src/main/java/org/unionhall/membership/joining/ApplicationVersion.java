package org.unionhall.membership.joining;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application and the version of it that was read. */
public record ApplicationVersion(
        @Schema(required = true, examples = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10") UUID id,
        @Schema(required = true, minimum = "1", maximum = "2147483647", examples = "3")
                Long version) {}
