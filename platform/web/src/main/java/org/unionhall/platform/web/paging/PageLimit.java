package org.unionhall.platform.web.paging;

import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.unionhall.platform.web.problem.Rejection;

/** How much of a list is asked for. Use as {@code @BeanParam} where no cursor is taken. */
public class PageLimit {

    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 200;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @QueryParam("limit")
    @Parameter(
            example = "50",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    String limit;

    public PageLimit() {}

    /**
     * How many items the page holds at the most.
     *
     * @throws Rejection {@code INVALID_PARAMETER} when it is no number from 1 to 200
     */
    public int limit() {
        if (limit == null || limit.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        if (NUMBER.matcher(limit).matches()) {
            int value = Integer.parseInt(limit);
            if (value >= 1 && value <= LARGEST_LIMIT) {
                return value;
            }
        }
        throw Rejection.invalidParameter("limit", "1–" + LARGEST_LIMIT);
    }

    /** What a repository fetches: one more than the page holds, to know whether another follows. */
    public int fetch() {
        return limit() + 1;
    }
}
