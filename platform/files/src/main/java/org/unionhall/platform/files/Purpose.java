package org.unionhall.platform.files;

import java.time.Duration;
import java.util.Set;

/**
 * What a feature keeps files for, and what it takes for it. Declared once by the feature.
 *
 * @param name such as {@code CHANNEL_POSTER}
 * @param types content types that are taken, told by the content ({@link ContentTypes})
 * @param longest bytes a file may have
 * @param unpacked bytes it may unpack to, where it is packed
 * @param personal whether it tells of people, and so is kept sealed
 * @param foreign whether it comes from outside: pictures are then made anew
 * @param keptFor after which time a file is deleted
 */
public record Purpose(
        String name,
        Set<String> types,
        long longest,
        long unpacked,
        boolean personal,
        boolean foreign,
        Duration keptFor) {

    public Purpose {
        types = Set.copyOf(types);
    }

    /** For files that the service makes itself and that tell of nobody. */
    public static Purpose made(String name, Set<String> types, long longest, Duration keptFor) {
        return new Purpose(name, types, longest, longest, false, false, keptFor);
    }
}
