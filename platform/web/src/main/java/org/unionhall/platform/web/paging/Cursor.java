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

    private static final byte ONE_KEY = 2;
    private static final byte TWO_KEYS = 3;
    private static final int HEAD = 5;
    private static final int KEY = 16;

    private Cursor() {}

    static String of(UUID last, String list) {
        return text(ONE_KEY, list, last);
    }

    static String of(PageMark last, String list) {
        return text(TWO_KEYS, list, last.group(), last.id());
    }

    private static String text(byte form, String list, UUID... keys) {
        var bytes = ByteBuffer.allocate(HEAD + KEY * keys.length).put(form).putInt(mark(list));
        for (var key : keys) {
            bytes.putLong(key.getMostSignificantBits()).putLong(key.getLeastSignificantBits());
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    static Optional<UUID> read(String cursor, String list) {
        return bytes(cursor, ONE_KEY, list, 1).map(Cursor::key);
    }

    static Optional<PageMark> readMark(String cursor, String list) {
        return bytes(cursor, TWO_KEYS, list, 2).map(bytes -> new PageMark(key(bytes), key(bytes)));
    }

    /** The keys of a cursor of that form and list; empty when there is none. */
    private static Optional<ByteBuffer> bytes(String cursor, byte form, String list, int keys) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
            if (bytes.remaining() == HEAD + KEY * keys
                    && bytes.get() == form
                    && bytes.getInt() == mark(list)) {
                return Optional.of(bytes);
            }
        } catch (IllegalArgumentException malformed) {
            throw refused();
        }
        throw refused();
    }

    private static UUID key(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
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
