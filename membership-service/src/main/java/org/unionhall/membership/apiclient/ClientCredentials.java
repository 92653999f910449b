package org.unionhall.membership.apiclient;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A client's id and secret. */
record ClientCredentials(String id, String secret) {

    private static final String BASIC = "Basic ";

    /** Those of HTTP Basic, each form-encoded (RFC 6749 §2.3.1); null when there are none. */
    static ClientCredentials basic(String authorization) {
        if (authorization == null
                || !authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return null;
        }
        try {
            var bytes = Base64.getDecoder().decode(authorization.substring(BASIC.length()).trim());
            var text = new String(bytes, StandardCharsets.UTF_8);
            int colon = text.indexOf(':');
            return colon < 0
                    ? null
                    : new ClientCredentials(
                            decoded(text.substring(0, colon)), decoded(text.substring(colon + 1)));
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "ClientCredentials[***]";
    }
}
