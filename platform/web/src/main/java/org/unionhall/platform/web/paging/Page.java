package org.unionhall.platform.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list, in the order of a stable key. Rows that come or go meanwhile neither repeat nor
 * hide others.
 *
 * @param next what to send as {@code cursor} for the page after; null on the last one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Page<T>(
        List<T> items,
        @Schema(examples = "AgsnC1oBky8-fBp7Oo9SDG8_f5oQ", nullable = true) String next) {

    /** A list that is short, as its only page. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * The page that the found rows make.
     *
     * @param rows what the repository found for {@link PageRequest#fetch()}, in the order of the
     *     key
     * @param view how an item is shown
     * @param key the stable key the rows are ordered by
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, Function<R, T> view, Function<R, UUID> key) {
        return cut(rows, request, view, last -> Cursor.of(key.apply(last), request.list()));
    }

    /**
     * The same for a list that is ordered by two keys.
     *
     * @param mark the keys of a row
     */
    public static <R, T> Page<T> ofMarks(
            List<R> rows, PageRequest request, Function<R, T> view, Function<R, PageMark> mark) {
        return cut(rows, request, view, last -> Cursor.of(mark.apply(last), request.list()));
    }

    private static <R, T> Page<T> cut(
            List<R> rows, PageRequest request, Function<R, T> view, Function<R, String> cursor) {
        int limit = request.limit();
        boolean more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(view).toList(),
                more ? cursor.apply(shown.get(limit - 1)) : null);
    }
}
