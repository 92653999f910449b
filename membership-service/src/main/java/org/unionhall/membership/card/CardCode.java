package org.unionhall.membership.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Seal;

/**
 * What a card's QR code says: whose card, in which sign-in it was shown, and until when, with a MAC
 * of a kind of its own. It is no access token (those are JWTs under another key), and no access
 * token is one.
 *
 * @param signIn in which it was made; null where the sign-in is another issuer's
 * @param until full seconds
 */
record CardCode(UUID memberId, UUID signIn, Instant until) {

    private static final byte FORM = 1;
    private static final int BODY = 1 + 16 + 16 + Long.BYTES;

    /** Of the MAC: 128 bits keep the picture small, and nobody guesses them in a minute. */
    private static final int MAC = 16;

    private static final int LENGTH = (BODY + MAC) * 4 / 3 + 1;
    private static final UUID NO_SIGN_IN = new UUID(0, 0);
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** As it stands in the QR code. */
    String text(Seal seal) {
        var place = signIn == null ? NO_SIGN_IN : signIn;
        var body =
                ByteBuffer.allocate(BODY)
                        .put(FORM)
                        .putLong(memberId.getMostSignificantBits())
                        .putLong(memberId.getLeastSignificantBits())
                        .putLong(place.getMostSignificantBits())
                        .putLong(place.getLeastSignificantBits())
                        .putLong(until.getEpochSecond())
                        .array();
        return ENCODER.encodeToString(
                ByteBuffer.allocate(BODY + MAC).put(body).put(mac(body, seal)).array());
    }

    /** What a text says that was made here; empty for any other, whatever is wrong with it. */
    static Optional<CardCode> read(String text, Seal seal) {
        if (text.length() > LENGTH) {
            return Optional.empty();
        }
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (all.length != BODY + MAC) {
            return Optional.empty();
        }
        var body = Arrays.copyOf(all, BODY);
        if (!MessageDigest.isEqual(mac(body, seal), Arrays.copyOfRange(all, BODY, all.length))) {
            return Optional.empty();
        }
        var fields = ByteBuffer.wrap(body);
        if (fields.get() != FORM) {
            return Optional.empty();
        }
        var member = new UUID(fields.getLong(), fields.getLong());
        var place = new UUID(fields.getLong(), fields.getLong());
        return Optional.of(
                new CardCode(
                        member,
                        NO_SIGN_IN.equals(place) ? null : place,
                        Instant.ofEpochSecond(fields.getLong())));
    }

    private static byte[] mac(byte[] body, Seal seal) {
        return Arrays.copyOf(seal.index(IndexKind.MEMBER_CARD, ENCODER.encodeToString(body)), MAC);
    }

    @Override
    public String toString() {
        return "CardCode[***]";
    }
}
