package org.unionhall.membership.member;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** How far a reader of the changes has come. Opaque to it, and never void. */
record ChangeMark(long tx, UUID id) {

    private static final byte FORM = 2;
    private static final ChangeMark BEGINNING = new ChangeMark(0, new UUID(0, 0));

    /**
     * @throws Rejection {@code INVALID_CURSOR} when it did not come from this platform
     */
    static ChangeMark read(String text) {
        if (text == null || text.isEmpty()) {
            return BEGINNING;
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.remaining() == 25 && bytes.get() == FORM) {
                return new ChangeMark(bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()));
            }
        } catch (IllegalArgumentException malformed) {
            throw refused();
        }
        throw refused();
    }

    private static Rejection refused() {
        return new Rejection(CommonProblem.INVALID_CURSOR).ofParameter("after");
    }

    String text() {
        var bytes =
                ByteBuffer.allocate(25)
                        .put(FORM)
                        .putLong(tx)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }
}
