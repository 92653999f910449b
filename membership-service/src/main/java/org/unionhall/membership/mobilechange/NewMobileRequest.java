package org.unionhall.membership.mobilechange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Personal;

/**
 * A person has both telephones: a code came to each.
 *
 * @param mobile the new one. Personal
 * @param code that came to the new one
 * @param attempt that came when it was asked for; null when it is not known
 * @param formerCode that came to the one of the account
 * @param formerAttempt the same of that
 */
record NewMobileRequest(
        @Personal @Schema(required = true, maxLength = 40, examples = "13800138000") String mobile,
        @Schema(required = true, maxLength = 40, examples = "123456") String code,
        @Schema(nullable = true, maxLength = 200, examples = "Qm7c1f0ZyX2b8sK4vN6tR9wEhJ3uLpA5dGiO")
                String attempt,
        @Schema(required = true, maxLength = 40, examples = "654321") String formerCode,
        @Schema(nullable = true, maxLength = 200, examples = "Zk2b8sK4vN6tR9wEhJ3uLpA5dGiOQm7c1f0Y")
                String formerAttempt) {

    @Override
    public String toString() {
        return "NewMobileRequest[***]";
    }
}
