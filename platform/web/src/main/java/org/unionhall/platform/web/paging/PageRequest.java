package org.unionhall.platform.web.paging;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Which page of a list is asked for. Use as {@code @BeanParam}. */
public class PageRequest {

    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 200;

    @QueryParam("limit")
    @Parameter(
            description = "How many items at the most; 50 unless told",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            minimum = "1",
                            maximum = "200",
                            defaultValue = "50"))
    String limit;

    @QueryParam("cursor")
    @Parameter(
            description = "The `next` of the page before; absent for the first page",
            schema = @Schema(type = SchemaType.STRING, maxLength = 64))
    String cursor;

    public PageRequest() {}

    private PageRequest(String limit, String cursor) {
        this.limit = limit;
        this.cursor = cursor;
    }

    public static PageRequest of(int limit, String cursor) {
        return new PageRequest(String.valueOf(limit), cursor);
    }

    /**
     * How many items the page holds at the most.
     *
     * @throws Rejection {@code INVALID_PARAMETER} when it is no number from 1 to 200
     */
    public int limit() {
        if (limit == null || limit.isEmpty()) {
            return DEFAULT_LIMIT;
        }
        try {
            int value = Integer.parseInt(limit);
            if (value >= 1 && value <= LARGEST_LIMIT) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            throw refused();
        }
        throw refused();
    }

    /** What a repository fetches: one more than the page holds, to know whether another follows. */
    public int fetch() {
        return limit() + 1;
    }

    /**
     * The key of the last item of the page before; empty for the first page.
     *
     * @throws Rejection {@code INVALID_CURSOR} when it did not come from this platform
     */
    public Optional<UUID> after() {
        return Cursor.read(cursor);
    }

    private static Rejection refused() {
        return new Rejection(CommonProblem.INVALID_PARAMETER, "limit", "1–" + LARGEST_LIMIT)
                .ofParameter("limit");
    }
}
