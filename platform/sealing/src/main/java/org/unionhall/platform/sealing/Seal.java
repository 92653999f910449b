package org.unionhall.platform.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals and opens single values. A sealed value is {@code suite ‖ length of key name ‖ key name ‖
 * nonce ‖ ciphertext and tag}, so it says itself how to open it.
 */
@ApplicationScoped
public class Seal {

    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SealKeys keys;

    @Inject
    Seal(@ConfigProperty(name = "unionhall.seal-keys") Path keys) {
        this(SealKeys.read(keys));
    }

    /** With keys already read: for programs that prepare rows outside the service. */
    public Seal(SealKeys keys) {
        this.keys = keys;
    }

    /** Seals a value under the primary key for the one place where it will lie. */
    public byte[] seal(String value, Place place) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var head = head();
        var body =
                keys.cipherSuite()
                        .run(
                                true,
                                keys.cipher(keys.primary()),
                                nonce,
                                place.bytes(),
                                value.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(head.length + NONCE + body.length)
                .put(head)
                .put(nonce)
                .put(body)
                .array();
    }

    /**
     * Opens a value lying at the place; {@link SealBroken} when it was sealed elsewhere, altered,
     * or its key is gone.
     */
    public String open(byte[] sealed, Place place) {
        var buffer = ByteBuffer.wrap(sealed);
        try {
            var suite = CipherSuite.of(buffer.get());
            var name = new byte[buffer.get()];
            buffer.get(name);
            var nonce = new byte[NONCE];
            buffer.get(nonce);
            var body = Arrays.copyOfRange(sealed, buffer.position(), sealed.length);
            var key = keys.cipher(new String(name, StandardCharsets.UTF_8));
            return new String(
                    suite.run(false, key, nonce, place.bytes(), body), StandardCharsets.UTF_8);
        } catch (java.nio.BufferUnderflowException | NegativeArraySizeException cutShort) {
            throw new SealBroken(cutShort);
        }
    }

    /**
     * The blind index of a value: equal values of the same kind have equal indexes, and nobody
     * without the key can tell which value an index belongs to.
     *
     * @param kind keeps values of different kinds apart; {@value SealKeys#CHECK_KIND} is the key
     *     check's own
     */
    public byte[] index(byte kind, String value) {
        var text = value.getBytes(StandardCharsets.UTF_8);
        return keys.digest(ByteBuffer.allocate(1 + text.length).put(kind).put(text).array());
    }

    CipherSuite suite() {
        return keys.cipherSuite();
    }

    /** What every value sealed under the primary key begins with. */
    public byte[] head() {
        var name = keys.primary().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 + name.length)
                .put(keys.cipherSuite().code())
                .put((byte) name.length)
                .put(name)
                .array();
    }
}
