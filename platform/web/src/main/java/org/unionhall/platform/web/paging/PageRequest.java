package org.unionhall.platform.web.paging;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.unionhall.platform.web.problem.Rejection;

/** Which page of a list is asked for. Use as {@code @BeanParam}. */
public class PageRequest extends PageLimit {

    @QueryParam("cursor")
    @Parameter(
            example = "AgsnC1oBky8-fBp7Oo9SDG8_f5oQ",
            schema = @Schema(type = SchemaType.STRING, maxLength = 64))
    String cursor;

    @Context UriInfo address;

    public PageRequest() {}

    public static PageRequest of(int limit, String cursor) {
        var request = new PageRequest();
        request.limit = String.valueOf(limit);
        request.cursor = cursor;
        return request;
    }

    /**
     * The key of the last item of the page before; empty for the first page.
     *
     * @throws Rejection {@code INVALID_CURSOR} when it did not come from this list
     */
    public Optional<UUID> after() {
        return Cursor.read(cursor, list());
    }

    /**
     * The same for a list that is ordered by two keys; {@link PageMark#START} for the first page.
     *
     * @throws Rejection {@code INVALID_CURSOR} when it did not come from this list
     */
    public PageMark afterMark() {
        return Cursor.readMark(cursor, list()).orElse(PageMark.START);
    }

    /** The list that is read: a cursor is good for no other. */
    String list() {
        return address == null ? "" : address.getPath();
    }
}
