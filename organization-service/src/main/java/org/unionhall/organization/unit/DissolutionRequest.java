package org.unionhall.organization.unit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Faults;

/** Why a union ends, as a client says it. */
@Schema(name = "DissolutionRequest", requiredProperties = "reason")
public record DissolutionRequest(
        @Schema(
                        maxLength = 500,
                        description = "2 to 500 characters, no personal data",
                        examples = "所在企业破产注销")
                String reason) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 500;

    String parsed() {
        var faults = new Faults();
        var stripped = reason == null ? "" : reason.strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length == 0) {
            faults.add("/reason", CommonProblem.REQUIRED);
        } else if (length < SHORTEST || length > LONGEST) {
            faults.add("/reason", UnitProblem.REASON_LENGTH, SHORTEST, LONGEST);
        }
        faults.throwIfAny();
        return stripped;
    }
}
