package org.unionhall.membership.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.web.Digest;

/**
 * The key access tokens are signed with: a PKCS#8 PEM file of an RSA key. Its id is the RFC 7638
 * thumbprint.
 */
@ApplicationScoped
public class SigningKey {

    private final RSAPrivateCrtKey key;
    private final Jwk publicKey;

    @Inject
    SigningKey(@ConfigProperty(name = "unionhall.signing-key") Path file) {
        key = read(file);
        var n = base64(key.getModulus());
        var e = base64(key.getPublicExponent());
        publicKey = new Jwk("RSA", "sig", "RS256", thumbprint(n, e), n, e);
    }

    /** The public half, as JWKS tells it (RFC 7517). */
    public record Jwk(String kty, String use, String alg, String kid, String n, String e) {}

    PrivateKey privateKey() {
        return key;
    }

    Jwk publicKey() {
        return publicKey;
    }

    private static RSAPrivateCrtKey read(Path file) {
        try {
            var pem =
                    Files.readString(file, StandardCharsets.US_ASCII)
                            .replaceAll("-----[^-]+-----|\\s", "");
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem));
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
        } catch (IOException
                | GeneralSecurityException
                | IllegalArgumentException
                | ClassCastException e) {
            throw new IllegalStateException(
                    "The token signing key cannot be read from "
                            + file
                            + "; it must be a PKCS#8 PEM of an RSA key",
                    e);
        }
    }

    private static String thumbprint(String n, String e) {
        var json = "{\"e\":\"" + e + "\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}";
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.sha256(json));
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        int skip = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, skip, bytes.length));
    }

    @Override
    public String toString() {
        return "SigningKey[" + publicKey.kid() + "]";
    }
}
