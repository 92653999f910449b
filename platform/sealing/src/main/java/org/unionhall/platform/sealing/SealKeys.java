package org.unionhall.platform.sealing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The keys of one installation, read from a properties file: {@code cipher.primary} names the key
 * new values are sealed with, {@code cipher.<name>} are all keys that may be met (base64 of 32
 * bytes), {@code index.key} keys the blind indexes. Suites are {@code cipher.suite} and {@code
 * index.suite}, AES_GCM and HMAC_SHA256 unless set. The index key and suite can never change while
 * data exists; the cipher's may, after which {@link Reseal} moves old values over.
 */
public final class SealKeys {

    static final String INDEX = "index.key";
    static final byte CHECK_KIND = 127;
    static final String CIPHER = "cipher.";
    private static final int BYTES = 32;

    private final String primary;
    private final Map<String, byte[]> ciphers;
    private final CipherSuite cipherSuite;
    private final byte[] index;
    private final IndexSuite indexSuite;

    private SealKeys(Properties file) {
        primary = required(file, "cipher.primary");
        cipherSuite = CipherSuite.valueOf(file.getProperty("cipher.suite", "AES_GCM"));
        indexSuite = IndexSuite.valueOf(file.getProperty("index.suite", "HMAC_SHA256"));
        ciphers = new HashMap<>();
        for (var name : file.stringPropertyNames()) {
            if (name.startsWith(CIPHER)
                    && !name.equals("cipher.primary")
                    && !name.equals("cipher.suite")) {
                ciphers.put(name.substring(CIPHER.length()), key(file, name));
            }
        }
        if (!ciphers.containsKey(primary)) {
            throw new IllegalArgumentException(
                    "The sealing keys have no cipher." + primary + ", which cipher.primary names");
        }
        index = key(file, INDEX);
    }

    /**
     * Reads the file; a missing file, name or a key of the wrong length stops the start with a
     * message that shows no key.
     */
    public static SealKeys read(Path path) {
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            var file = new Properties();
            file.load(reader);
            return new SealKeys(file);
        } catch (IOException e) {
            throw new IllegalStateException("The sealing keys cannot be read from " + path, e);
        }
    }

    /** From properties that are at hand already. */
    public static SealKeys of(Properties properties) {
        return new SealKeys(properties);
    }

    private static String required(Properties file, String name) {
        var value = file.getProperty(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The sealing keys lack " + name);
        }
        return value.trim();
    }

    private static byte[] key(Properties file, String name) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(required(file, name));
        } catch (IllegalArgumentException notBase64) {
            key = new byte[0];
        }
        if (key.length != BYTES) {
            throw new IllegalArgumentException(
                    "The sealing key " + name + " must be base64 of 32 bytes");
        }
        return key;
    }

    String primary() {
        return primary;
    }

    CipherSuite cipherSuite() {
        return cipherSuite;
    }

    byte[] cipher(String name) {
        var key = ciphers.get(name);
        if (key == null) {
            throw new SealBroken(null);
        }
        return key;
    }

    byte[] digest(byte[] input) {
        return indexSuite.digest(index, input);
    }

    /**
     * For each key, by its name in the file, 32 bytes by which it is recognised and from which it
     * cannot be found. That of the index key depends on its suite as the indexes do.
     */
    Map<String, byte[]> checkValues() {
        var checks = new TreeMap<String, byte[]>();
        ciphers.forEach((name, key) -> checks.put(CIPHER + name, checkValue(CIPHER + name, key)));
        checks.put(INDEX, digest(checkText(INDEX)));
        return checks;
    }

    /** The name of a cipher key as sealed values carry it: {@code k1} of {@code cipher.k1}. */
    static String cipherName(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    private static byte[] checkValue(String name, byte[] key) {
        return IndexSuite.HMAC_SHA256.digest(key, checkText(name));
    }

    private static byte[] checkText(String name) {
        var text = ("unionhall key check|" + name).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + text.length).put(CHECK_KIND).put(text).array();
    }

    @Override
    public String toString() {
        return "SealKeys[primary=" + primary + "]";
    }
}
