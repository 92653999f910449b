package org.unionhall.membership.sealing;

import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;
import org.unionhall.platform.sealing.CipherSuite;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.SealKeys;

/** A seal for tests of other features. */
public final class SealFixture {

    private SealFixture() {}

    public static Seal aSeal() {
        return aSeal("k1", CipherSuite.AES_GCM, "k1");
    }

    /** With keys of these names; the same name is always the same key. */
    static Seal aSeal(String primary, CipherSuite suite, String... names) {
        var keys = new Properties();
        keys.setProperty("cipher.primary", primary);
        keys.setProperty("cipher.suite", suite.name());
        for (int i = 0; i < names.length; i++) {
            keys.setProperty("cipher." + names[i], key(i + 1));
        }
        keys.setProperty("index.key", key(99));
        return new Seal(SealKeys.of(keys));
    }

    private static String key(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
