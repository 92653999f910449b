package org.unionhall.platform.sealing;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Keyed digests of 32 bytes. A resident ID has only about 2^37 values, so a digest without a key
 * would be no secret.
 */
public enum IndexSuite {
    HMAC_SHA256 {
        @Override
        byte[] digest(byte[] key, byte[] input) {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                return mac.doFinal(input);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("This JVM has no HmacSHA256", e);
            }
        }
    },
    HMAC_SM3 {
        @Override
        byte[] digest(byte[] key, byte[] input) {
            var mac = new HMac(new SM3Digest());
            mac.init(new KeyParameter(key));
            mac.update(input, 0, input.length);
            var output = new byte[mac.getMacSize()];
            mac.doFinal(output, 0);
            return output;
        }
    };

    abstract byte[] digest(byte[] key, byte[] input);
}
