package org.unionhall.membership.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a decision. */
@Schema(name = "Decision")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionView(
        UUID id,
        ApplicationStatus status,
        @Schema(description = "When approved", nullable = true) UUID memberId,
        @Schema(description = "会员证号，when approved", nullable = true, examples = "6106000000514")
                String memberNumber) {

    static DecisionView of(ReviewApplication.Decided decided) {
        return new DecisionView(
                decided.id(), decided.status(), decided.memberId(), decided.memberNumber());
    }
}
