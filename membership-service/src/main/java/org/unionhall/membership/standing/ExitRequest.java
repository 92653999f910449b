package org.unionhall.membership.standing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/**
 * A member wants to leave; nobody has to say why.
 *
 * @param reason null when the member does not say
 */
record ExitRequest(
        @Schema(maxLength = Reason.LONGEST, nullable = true, examples = "个人原因。") String reason) {}
