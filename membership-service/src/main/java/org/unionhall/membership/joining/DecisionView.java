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
        @Schema(nullable = true) UUID memberId,
        @Schema(nullable = true, examples = "6106000000514") String memberNumber) {

    static DecisionView of(Application application) {
        return of(application, null);
    }

    static DecisionView of(Application application, String memberNumber) {
        return new DecisionView(
                application.id(), application.status(), application.memberId(), memberNumber);
    }
}
