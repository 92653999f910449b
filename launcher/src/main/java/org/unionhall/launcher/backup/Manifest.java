package org.unionhall.launcher.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What a backup holds, as its last entry.
 *
 * @param format the layout of the file
 * @param made when, RFC 3339
 * @param files SHA-256 of each file
 * @param keys for each sealing key the digest by which it is recognised
 */
record Manifest(int format, String made, Map<String, String> files, Map<String, String> keys) {

    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    /** By name, digests of the keys in a {@code seal-keys.properties}. */
    static Map<String, String> keysOf(String sealKeys) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(sealKeys));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var keys = new TreeMap<String, String>();
        for (var name : properties.stringPropertyNames()) {
            if (name.equals("index.key") || name.matches("cipher\\.(?!primary$|suite$).+")) {
                var text = "unionhall backup|" + name + "|" + properties.getProperty(name).strip();
                keys.put(name, digest(text.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return keys;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }
}
