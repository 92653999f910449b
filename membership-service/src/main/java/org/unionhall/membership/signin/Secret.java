package org.unionhall.membership.signin;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody can guess: 32 random bytes. They are kept only as digests. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private Secret() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
