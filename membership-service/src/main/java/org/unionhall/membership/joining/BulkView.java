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
        List<Item> items,
        @Schema(examples = "197") int succeeded,
        @Schema(examples = "3") int failed) {

    /** One item. */
    @Schema(name = "BulkDecisionItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            UUID id,
            @Schema(examples = "APPROVED") String outcome,
            @Schema(nullable = true) UUID memberId,
            @Schema(nullable = true) String memberNumber,
            @Schema(nullable = true) Problem problem) {

        static Item of(Outcome outcome, Locale locale) {
            if (outcome.refusal() != null) {
                var problem =
                        outcome.refusal()
                                .toProblem(
                                        locale,
                                        ApplicationView.PATH + "/" + outcome.id(),
                                        Correlation.id());
                return new Item(outcome.id(), "FAILED", null, null, problem);
            }
            var decision = outcome.decision();
            return new Item(
                    outcome.id(),
                    decision.status().name(),
                    decision.memberId(),
                    decision.memberNumber(),
                    null);
        }
    }

    static BulkView of(List<Outcome> outcomes, Locale locale) {
        var items = outcomes.stream().map(outcome -> Item.of(outcome, locale)).toList();
        int failed = (int) items.stream().filter(item -> item.problem() != null).count();
        return new BulkView(items, items.size() - failed, failed);
    }
}
