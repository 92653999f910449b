package org.unionhall.membership.headcount;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.calendar.MonthText;

/**
 * A frozen month of a union. Of the union itself, opening and what came less what went is closing;
 * with those below it, of which some may have come or gone with their members, too.
 */
@Schema(name = "HeadcountMonth")
record HeadcountMonthView(
        @Schema(
                        examples = "2026-10",
                        pattern = "^" + MonthText.FORM + "$",
                        maxLength = MonthText.LENGTH)
                String month,
        Instant frozenAt,
        Balance own,
        Balance branch,
        @Schema(examples = "-35", minimum = LEAST) long reorganized) {

    private static final String LEAST = "-9007199254740991";

    /** From one end of the month to the other. */
    @Schema(name = "HeadcountBalance")
    record Balance(
            @Schema(examples = "1245") long opening,
            @Schema(examples = "40") long joined,
            @Schema(examples = "2") long restored,
            @Schema(examples = "7") long transferredIn,
            @Schema(examples = "5") long transferredOut,
            @Schema(examples = "3") long retained,
            @Schema(examples = "6") long left,
            @Schema(examples = "0") long voided,
            @Schema(examples = "1280") long closing) {

        private static Balance of(HeadcountMonths.Sum sum) {
            return new Balance(
                    sum.opening(),
                    number(sum.flows(), Flow.JOINED),
                    number(sum.flows(), Flow.RESTORED),
                    number(sum.flows(), Flow.TRANSFERRED_IN),
                    number(sum.flows(), Flow.TRANSFERRED_OUT),
                    number(sum.flows(), Flow.RETAINED),
                    number(sum.flows(), Flow.LEFT),
                    number(sum.flows(), Flow.VOIDED),
                    sum.closing());
        }

        private static long number(Map<Flow, Long> flows, Flow flow) {
            return flows.getOrDefault(flow, 0L);
        }
    }

    static HeadcountMonthView of(HeadcountMonths.Month month) {
        return new HeadcountMonthView(
                month.month().toString(),
                month.frozenAt(),
                Balance.of(month.own()),
                Balance.of(month.branch()),
                month.reorganized());
    }
}
