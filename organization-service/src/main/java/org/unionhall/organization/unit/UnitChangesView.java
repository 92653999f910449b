package org.unionhall.organization.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.access.Actor;

/**
 * A piece of the changes feed. A client that keeps asking with {@code next} and does what the items
 * say ends with what the server shows it.
 *
 * @param next the mark to ask on from; the same as before when nothing happened
 * @param more whether there is more already
 */
@Schema(name = "UnitChanges")
public record UnitChangesView(
        List<Item> items,
        @Schema(
                        examples = "4711",
                        description = "Send as `after` next time; keep it when nothing came")
                String next,
        @Schema(description = "Whether there is more already") boolean more) {

    /**
     * One union that changed.
     *
     * @param unit its present state as the reader may see it; null when it is gone for the reader
     */
    @Schema(name = "UnitChange")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Item(
            UUID id,
            long version,
            @Schema(description = "A tombstone: delete your copy") boolean gone,
            @Schema(nullable = true) UnitView unit) {}

    /**
     * @param found in the order of the feed, at most one more than the limit
     * @param after the mark that was asked from
     */
    static UnitChangesView of(List<Unit> found, long after, int limit, Actor reader) {
        var shown = found.size() > limit ? found.subList(0, limit) : found;
        var items = new ArrayList<Item>();
        long mark = after;
        for (var unit : shown) {
            mark = unit.changeSeq();
            if (UnitVisibility.sees(reader, unit)) {
                items.add(new Item(unit.id(), unit.version(), false, UnitView.of(unit, reader)));
            } else if (unit.isKnownOutside()) {
                items.add(new Item(unit.id(), unit.version(), true, null));
            }
        }
        return new UnitChangesView(items, Long.toString(mark), found.size() > limit);
    }
}
