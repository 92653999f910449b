package org.unionhall.platform.sealing;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Authenticated ciphers; the code stands in front of every sealed value, so both kinds can lie side
 * by side.
 */
public enum CipherSuite {
    AES_GCM(1) {
        @Override
        byte[] run(boolean seal, byte[] key, byte[] nonce, byte[] place, byte[] input) {
            try {
                var cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(
                        seal ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE,
                        new SecretKeySpec(key, "AES"),
                        new GCMParameterSpec(TAG_BITS, nonce));
                cipher.updateAAD(place);
                return cipher.doFinal(input);
            } catch (GeneralSecurityException e) {
                throw new SealBroken(e);
            }
        }
    },
    /**
     * GB/T 32907 in Galois mode, where 密评 (GB/T 39786) asks for it; its key is the first half of
     * the 32 bytes.
     */
    SM4_GCM(2) {
        @Override
        byte[] run(boolean seal, byte[] key, byte[] nonce, byte[] place, byte[] input) {
            try {
                var cipher = GCMBlockCipher.newInstance(new SM4Engine());
                var half = new KeyParameter(Arrays.copyOf(key, 16));
                cipher.init(seal, new AEADParameters(half, TAG_BITS, nonce, place));
                var output = new byte[cipher.getOutputSize(input.length)];
                int written = cipher.processBytes(input, 0, input.length, output, 0);
                cipher.doFinal(output, written);
                return output;
            } catch (InvalidCipherTextException e) {
                throw new SealBroken(e);
            }
        }
    };

    private static final int TAG_BITS = 128;

    private final byte code;

    CipherSuite(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static CipherSuite of(byte code) {
        for (var suite : values()) {
            if (suite.code == code) {
                return suite;
            }
        }
        throw new SealBroken(null);
    }

    abstract byte[] run(boolean seal, byte[] key, byte[] nonce, byte[] place, byte[] input);
}
