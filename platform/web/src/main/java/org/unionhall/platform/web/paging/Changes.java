package org.unionhall.platform.web.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a changes feed: what changed, each once as it now is, in the order of the last change.
 * A client that keeps the newest version of each ends equal to the server.
 *
 * @param next the position to ask on from; the same as before when nothing happened
 * @param more whether there is more already
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Changes<T>(List<T> items, @Schema(examples = "42") String next, boolean more) {

    /**
     * The part that the found rows make.
     *
     * @param rows what the repository found for {@link ChangesRequest#fetch()}, in the order of
     *     their positions
     * @param view how a thing is shown; null for one that is nothing to the reader
     */
    public static <R, T> Changes<T> of(
            List<R> rows, ChangesRequest request, Function<R, T> view, ToLongFunction<R> position) {
        int limit = request.limit();
        boolean more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        long last =
                shown.isEmpty()
                        ? request.after()
                        : position.applyAsLong(shown.get(shown.size() - 1));
        return new Changes<>(
                shown.stream().map(view).filter(Objects::nonNull).toList(),
                String.valueOf(last),
                more);
    }
}
