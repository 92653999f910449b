package org.unionhall.membership.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Correlation;
import org.unionhall.platform.web.problem.Problem;

/** What came of each of many. */
@Schema(name = "BulkDecision")
public record BulkView(
        @Schema(description = "One for each id, in their order") List<Item> items,
        @Schema(description = "How many were decided as asked", examples = "197") int succeeded,
        @Schema(description = "How many were not", examples = "3") int failed) {

    /** One item. */
    @Schema(name = "BulkDecisionItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID id,
            @Schema(
                            description = "APPROVED, REJECTED, or FAILED with a problem",
                            examples = "APPROVED")
                    String outcome,
            @Schema(nullable = true) UUID memberId,
            @Schema(nullable = true) String memberNumber,
            @Schema(nullable = true) Problem problem) {

        static Item of(ReviewApplication.Outcome outcome, Locale locale) {
            if (outcome.refusal() != null) {
                var problem =
                        outcome.refusal()
                                .toProblem(
                                        locale,
                                        "/api/v1/applications/" + outcome.id(),
                                        Correlation.id());
                return new Item(outcome.id(), "FAILED", null, null, problem);
            }
            var decided = outcome.decided();
            return new Item(
                    outcome.id(),
                    decided.status().name(),
                    decided.memberId(),
                    decided.memberNumber(),
                    null);
        }
    }

    static BulkView of(List<ReviewApplication.Outcome> outcomes, Locale locale) {
        var items = outcomes.stream().map(outcome -> Item.of(outcome, locale)).toList();
        int failed = (int) items.stream().filter(item -> item.problem() != null).count();
        return new BulkView(items, items.size() - failed, failed);
    }
}
