package org.unionhall.platform.web.paging;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * An opaque mark of where a page ended. It carries no right: every page is asked for within the
 * caller's scope again.
 */
final class Cursor {

    private static final byte FORM = 1;

    private Cursor() {}

    static String of(UUID last) {
        var bytes =
                ByteBuffer.allocate(17)
                        .put(FORM)
                        .putLong(last.getMostSignificantBits())
                        .putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Optional<UUID> read(String cursor) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == 17 && bytes.get() == FORM) {
                return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException malformed) {
            throw refused();
        }
        throw refused();
    }

    private static Rejection refused() {
        return new Rejection(CommonProblem.INVALID_CURSOR).ofParameter("cursor");
    }
}
