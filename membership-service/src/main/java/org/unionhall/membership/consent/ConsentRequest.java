package org.unionhall.membership.consent;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consent is given again.
 *
 * @param version of the notice that was read
 */
record ConsentRequest(
        @NotNull @Schema(minimum = "1", maximum = "1000000", examples = "1") Integer version) {}
