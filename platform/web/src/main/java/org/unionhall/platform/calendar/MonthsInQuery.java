package org.unionhall.platform.calendar;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.unionhall.platform.web.problem.Rejection;

/** For which months something is asked. Use as {@code @BeanParam}. */
public class MonthsInQuery {

    private static final String PATTERN = "^" + MonthText.FORM + "$";

    @QueryParam("from")
    @Parameter(
            example = "2026-01",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = MonthText.LENGTH,
                            pattern = PATTERN))
    String from;

    @QueryParam("to")
    @Parameter(
            example = "2026-11",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            maxLength = MonthText.LENGTH,
                            pattern = PATTERN))
    String to;

    public MonthsInQuery() {}

    /**
     * The months that are asked for, both included.
     *
     * @param first null where none is named
     */
    public record Asked(YearMonth first, YearMonth last) {}

    /**
     * What is asked for.
     *
     * @param usual the last month where none is named
     * @throws Rejection {@code INVALID_PARAMETER}
     */
    public Asked months(YearMonth usual) {
        var last = month("to", to, usual);
        var first = month("from", from, null);
        if (first != null && first.isAfter(last)) {
            throw Rejection.invalidParameter("to", "≥ from");
        }
        return new Asked(first, last);
    }

    private static YearMonth month(String name, String text, YearMonth otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        return MonthText.read(text).orElseThrow(() -> Rejection.invalidParameter(name, "YYYY-MM"));
    }
}
