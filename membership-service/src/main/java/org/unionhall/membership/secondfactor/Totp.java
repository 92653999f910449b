package org.unionhall.membership.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time passwords by time, RFC 6238 over RFC 4226: HMAC-SHA-1, six digits, steps of thirty
 * seconds, as every authenticator app has them.
 *
 * @param secret in Base32 (RFC 4648), as apps take it
 */
record Totp(String secret) {

    static final int STEP_SECONDS = 30;
    static final int DIGITS = 6;

    /** As long as the output of the MAC: RFC 4226, section 4. */
    private static final int SECRET_BYTES = 20;

    private static final int MODULUS = 1_000_000;
    private static final int LOW_NIBBLE = 0x0F;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Totp random() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Totp(Base32.text(bytes));
    }

    /** The time step of a moment. */
    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
    }

    /** The code of a time step. */
    String code(long step) {
        var mac = mac(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = mac[mac.length - 1] & LOW_NIBBLE;
        int truncated = ByteBuffer.wrap(mac).getInt(offset) & Integer.MAX_VALUE;
        return "%06d".formatted(truncated % MODULUS);
    }

    /**
     * The step a code belongs to: the one of the moment, that before or that after, for clocks that
     * differ and fingers that are slow.
     *
     * @param after only later steps count
     * @return -1 when it is the code of none of them
     */
    long match(String code, Instant at, long after) {
        long now = step(at);
        long found = -1;
        for (long step = now - 1; step <= now + 1; step++) {
            if (same(code(step), code) && step > after && found < 0) {
                found = step;
            }
        }
        return found;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(Base32.bytes(secret), "HmacSHA1"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-1 is not there", e);
        }
    }

    @Override
    public String toString() {
        return "Totp[***]";
    }
}
