package org.unionhall.platform.web.paging;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Which part of a changes feed is asked for. Use as {@code @BeanParam}. */
public class ChangesRequest extends PageLimit {

    private static final Pattern POSITION = Pattern.compile("[0-9]{1,18}");

    @QueryParam("after")
    @DefaultValue("0")
    @Parameter(example = "0", schema = @Schema(type = SchemaType.STRING, maxLength = 18))
    String after;

    public ChangesRequest() {}

    public static ChangesRequest of(int limit, String after) {
        var request = new ChangesRequest();
        request.limit = String.valueOf(limit);
        request.after = after;
        return request;
    }

    /**
     * The position of the feed up to which the reader has seen everything.
     *
     * @throws Rejection {@code INVALID_CURSOR} when it is no position
     */
    public long after() {
        if (!POSITION.matcher(after).matches()) {
            throw new Rejection(CommonProblem.INVALID_CURSOR).ofParameter("after");
        }
        return Long.parseLong(after);
    }
}
