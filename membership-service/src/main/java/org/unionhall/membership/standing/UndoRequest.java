package org.unionhall.membership.standing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/**
 * A membership ended by mistake.
 *
 * @param reason in words; the member reads it
 * @param document that decided it
 */
record UndoRequest(
        @Schema(required = true, maxLength = Reason.LONGEST, examples = "登记时选错了会员。") String reason,
        @Schema(
                        required = true,
                        maxLength = StandingRequest.LONGEST_DOCUMENT,
                        examples = "宝工发〔2026〕3号")
                String document) {}
