package org.unionhall.platform.testing.permissions;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Valid requests by the rows of the matrix, such as {@code getUnit} and {@code getUnit/closed}. */
public final class Requests {

    private final Map<String, Function<Place, Request>> byRow = new TreeMap<>();

    /**
     * A request with every id that its body can carry. Each call is about a fresh thing where the
     * operation changes it.
     *
     * @param row the operationId, and after a slash the kind of thing where there are several
     * @param made null when there is nothing in that place that the operation could be about
     */
    public Requests to(String row, Function<Place, Request> made) {
        if (byRow.put(row, made) != null) {
            throw new IllegalArgumentException("Two requests to " + row);
        }
        return this;
    }

    /** The same for what belongs to no place and is tried once. */
    public Requests once(String row, Supplier<Request> made) {
        return to(row, place -> place == Place.OWN ? made.get() : null);
    }

    Map<String, Function<Place, Request>> byRow() {
        return byRow;
    }
}
