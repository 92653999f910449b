package org.unionhall.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Access tokens for tests: really signed, with the key the service under test verifies with. */
public final class Tokens {

    private static final String KEY = "unionhall.test.key";
    private static final String FILE = "unionhall.test.jwks";

    private static final Duration REUSED = Duration.ofMinutes(30);
    private static final Map<UUID, Signed> SIGNED = new ConcurrentHashMap<>();
    private static RsaJsonWebKey key;

    /** A header that is used again. */
    private record Signed(String header, Instant until) {}

    private Tokens() {}

    /**
     * The value of an Authorization header for the account; the same for half an hour, since to
     * sign costs more than most answers.
     */
    public static String bearer(UUID account) {
        var now = Instant.now();
        return SIGNED.compute(
                        account,
                        (id, known) ->
                                known == null || known.until().isBefore(now)
                                        ? new Signed("Bearer " + of(id), now.plus(REUSED))
                                        : known)
                .header();
    }

    /** Of somebody whose name and document the register of persons has confirmed. */
    public static String of(UUID account) {
        return sign(claims(account.toString()), AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    /** Of somebody whose name nobody has checked. */
    public static String withoutRealName(UUID account) {
        var claims = claims(account.toString());
        claims.unsetClaim("real_name_checked");
        return sign(claims, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    /**
     * A token of a sign-in that began then.
     *
     * @param methods how, by the names of RFC 8176
     */
    public static String signedIn(UUID account, Instant at, String... methods) {
        var claims = claims(account.toString());
        claims.setClaim("auth_time", at.getEpochSecond());
        claims.setStringListClaim("amr", methods);
        return sign(claims, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    /** A token that expired a minute ago. */
    public static String expired(UUID account) {
        var claims = claims(account.toString());
        claims.setExpirationTime(NumericDate.fromSeconds(Instant.now().getEpochSecond() - 60));
        return sign(claims, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    /** A token for somebody else's service. */
    public static String forAnotherAudience(UUID account) {
        var claims = claims(account.toString());
        claims.setAudience("elsewhere");
        return sign(claims, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    /** A token of an issuer that is not trusted, signed with the right key all the same. */
    public static String ofAnotherIssuer(UUID account) {
        var claims = claims(account.toString());
        claims.setIssuer("https://elsewhere.example");
        return sign(claims, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    /** A token that nobody signed. */
    public static String unsigned(UUID account) {
        return sign(claims(account.toString()), AlgorithmIdentifiers.NONE);
    }

    /** A token signed with a key nobody knows, under the known key's id. */
    public static String forged(UUID account) {
        try {
            var stranger = RsaJwkGenerator.generateJwk(2048);
            stranger.setKeyId(key().getKeyId());
            return sign(
                    claims(account.toString()), AlgorithmIdentifiers.RSA_USING_SHA256, stranger);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The JWKS file with the public key. */
    public static Path jwksFile() {
        key();
        return Path.of(System.getProperty(FILE));
    }

    private static JwtClaims claims(String subject) {
        var claims = new JwtClaims();
        claims.setIssuer("unionhall");
        claims.setAudience("unionhall");
        claims.setSubject(subject);
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setClaim("auth_time", Instant.now().getEpochSecond());
        claims.setClaim("real_name_checked", true);
        claims.setExpirationTimeMinutesInTheFuture(60);
        return claims;
    }

    private static String sign(JwtClaims claims, String algorithm) {
        return sign(claims, algorithm, key());
    }

    private static String sign(JwtClaims claims, String algorithm, RsaJsonWebKey key) {
        var token = new JsonWebSignature();
        token.setPayload(claims.toJson());
        token.setAlgorithmHeaderValue(algorithm);
        token.setKeyIdHeaderValue(key.getKeyId());
        if (AlgorithmIdentifiers.NONE.equals(algorithm)) {
            token.setAlgorithmConstraints(org.jose4j.jwa.AlgorithmConstraints.ALLOW_ONLY_NONE);
        } else {
            token.setKey(key.getPrivateKey());
        }
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One key a JVM, whatever class loaders the tests run in. */
    private static RsaJsonWebKey key() {
        synchronized (System.getProperties()) {
            if (key == null) {
                key = sharedKey();
            }
            return key;
        }
    }

    private static RsaJsonWebKey sharedKey() {
        try {
            var known = System.getProperty(KEY);
            if (known != null) {
                return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(known);
            }
            var made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId("test");
            made.setUse("sig");
            made.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            var file = Files.createTempFile("unionhall-test", ".jwks.json");
            file.toFile().deleteOnExit();
            Files.writeString(
                    file,
                    new JsonWebKeySet(made).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
            System.setProperty(FILE, file.toString());
            System.setProperty(KEY, made.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
