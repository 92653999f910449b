package org.unionhall.platform.web.paging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * An opaque mark of where a page of a list ended. It carries no right: every page is asked for
 * within the caller's scope again.
 */
final class Cursor {

    private static final byte FORM = 2;
    private static final int LENGTH = 21;

    private Cursor() {}

    static String of(UUID last, String list) {
        var bytes =
                ByteBuffer.allocate(LENGTH)
                        .put(FORM)
                        .putInt(mark(list))
                        .putLong(last.getMostSignificantBits())
                        .putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Optional<UUID> read(String cursor, String list) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == LENGTH
                    && bytes.get() == FORM
                    && bytes.getInt() == mark(list)) {
                return Optional.of(new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException malformed) {
            throw refused();
        }
        throw refused();
    }

    private static int mark(String list) {
        var sum = new CRC32();
        sum.update(list.getBytes(StandardCharsets.UTF_8));
        return (int) sum.getValue();
    }

    private static Rejection refused() {
        return new Rejection(CommonProblem.INVALID_CURSOR).ofParameter("cursor");
    }
}
