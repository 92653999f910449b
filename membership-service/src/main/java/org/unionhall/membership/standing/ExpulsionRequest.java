package org.unionhall.membership.standing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/**
 * Whom the committee has decided to expel.
 *
 * @param reason in words; the member reads it
 * @param document number of the committee's decision
 */
record ExpulsionRequest(
        @NotNull UUID memberId,
        @Schema(required = true, maxLength = Reason.LONGEST, examples = "经工会小组讨论、工会委员会决定。")
                String reason,
        @Schema(
                        required = true,
                        maxLength = StandingRequest.LONGEST_DOCUMENT,
                        examples = "宝工发〔2026〕3号")
                String document) {}
