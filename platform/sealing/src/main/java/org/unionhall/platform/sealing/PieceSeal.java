package org.unionhall.platform.sealing;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Seals the pieces of one content, such as a file, under a key made for it alone. That key lies
 * sealed in a column, so that its keys are checked and changed as those of any other value are,
 * without touching the pieces. A piece opens only in its own position, and the last one only as the
 * last: pieces cannot be exchanged, left out or cut off.
 */
public final class PieceSeal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY = 32;
    private static final int NONCE = 12;

    private final CipherSuite suite;
    private final byte[] key;

    private PieceSeal(CipherSuite suite, byte[] key) {
        this.suite = suite;
        this.key = key;
    }

    /** For a new content, by the suite of the installation. */
    public static PieceSeal fresh(Seal seal) {
        var key = new byte[KEY];
        RANDOM.nextBytes(key);
        return new PieceSeal(seal.suite(), key);
    }

    /**
     * That of a content whose key lies sealed at the place.
     *
     * @throws SealBroken when it was sealed elsewhere or altered, or its key is gone
     */
    public static PieceSeal opened(Seal seal, byte[] sealedKey, Place place) {
        var parts = seal.open(sealedKey, place).split(":", 2);
        return new PieceSeal(CipherSuite.valueOf(parts[0]), Base64.getDecoder().decode(parts[1]));
    }

    /** The key, sealed for the place where it will lie. */
    public byte[] sealedKey(Seal seal, Place place) {
        return seal.seal(suite.name() + ":" + Base64.getEncoder().encodeToString(key), place);
    }

    /** Seals the piece of that position; each position of a content is sealed once. */
    public byte[] seal(byte[] piece, int position, boolean last) {
        return run(true, piece, position, last);
    }

    /**
     * Opens the piece of that position.
     *
     * @throws SealBroken when it is another piece, was altered, or is not where the content ends
     */
    public byte[] open(byte[] sealed, int position, boolean last) {
        return run(false, sealed, position, last);
    }

    /** A nonce is used once under a key: the key is the content's own, the position the piece's. */
    private byte[] run(boolean seal, byte[] input, int position, boolean last) {
        var place = ByteBuffer.allocate(NONCE).putInt(position).put((byte) (last ? 1 : 0)).array();
        return suite.run(seal, key, place, place, input);
    }
}
