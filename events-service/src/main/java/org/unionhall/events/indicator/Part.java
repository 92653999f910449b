package org.unionhall.events.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an indicator comes to, of what was seen or of what was declared.
 *
 * @param amount of a ratio its first part
 * @param of second part of a ratio; null for the others
 * @param ratio the first by the second, two decimals; null for the others, and when the second is
 *     zero
 */
@Schema(name = "IndicatorPart")
@JsonInclude(JsonInclude.Include.NON_NULL)
record Part(
        @Schema(examples = "386057", minimum = Part.LEAST) long amount,
        @Schema(examples = "3383", minimum = Part.LEAST) Long of,
        @Schema(examples = "114.12") BigDecimal ratio) {

    /** What is put right may outweigh the rest of a month. */
    static final String LEAST = "-9007199254740991";

    private static final int DECIMALS = 2;

    static final Part NOTHING = new Part(0, null, null);

    static Part of(long amount) {
        return new Part(amount, null, null);
    }

    /** The first by the second. */
    static Part ratio(Part first, Part second) {
        var ratio =
                second.amount == 0
                        ? null
                        : BigDecimal.valueOf(first.amount)
                                .divide(
                                        BigDecimal.valueOf(second.amount),
                                        DECIMALS,
                                        RoundingMode.HALF_UP);
        return new Part(first.amount, second.amount, ratio);
    }

    Part plus(long more) {
        return of(amount + more);
    }
}
