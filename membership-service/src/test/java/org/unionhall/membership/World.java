package org.unionhall.membership;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.unionhall.platform.testing.Engines;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.standins.StandInProcess;

/**
 * Everything the service stands on: real engines, keys of its own, and the stand-ins for outside
 * systems as a process.
 */
public class World implements QuarkusTestResourceLifecycleManager {

    static final String STAND_INS = "unionhall.test.stand-ins";
    static final String SEAL_KEYS = "unionhall.test.seal-keys";
    private static final String SIGNING_KEY = "unionhall.test.signing-key";
    private static final String JWKS = "unionhall.test.all-jwks";

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(new Engines().start());
        synchronized (System.getProperties()) {
            if (System.getProperty(STAND_INS) == null) {
                prepareOnce();
            }
        }
        settings.put("unionhall.tokens.jwks", System.getProperty(JWKS));
        settings.put("unionhall.signing-key", System.getProperty(SIGNING_KEY));
        settings.put("unionhall.seal-keys", System.getProperty(SEAL_KEYS));
        settings.put("quarkus.rest-client.sms.url", System.getProperty(STAND_INS));
        settings.put("quarkus.rest-client.registry.url", System.getProperty(STAND_INS));
        settings.put("quarkus.rest-client.wechat.url", System.getProperty(STAND_INS) + "/wechat");
        settings.put("unionhall.registry.per-second", "200");
        // the same number is tried with every fault a request can have
        settings.put("unionhall.sign-in.guesses-per-hour", "10000");
        // the tokens of tests are used for half an hour
        settings.put("unionhall.totp.fresh-for", "1H");
        // jobs take their turns when a test says so
        settings.put("unionhall.jobs.every", "1H");
        settings.put("unionhall.jobs.per-account", "60");
        settings.put("unionhall.exports.rows-a-piece", "2");
        settings.put("unionhall.imports.rows-a-piece", "20");
        // the gateway answers longer ones before a service sees them
        settings.put("quarkus.http.limits.max-initial-line-length", "65536");
        settings.put("unionhall.founder.client-id", "founder");
        settings.put("unionhall.founder.client-secret", "a-secret-for-tests");
        settings.put("unionhall.founder.account", Given.FOUNDER.toString());
        return settings;
    }

    private static void prepareOnce() {
        try {
            var folder = Files.createDirectories(Path.of("target", "test-keys").toAbsolutePath());
            signingKey(folder);
            var sealKeys = folder.resolve("seal-keys.properties");
            Files.writeString(
                    sealKeys,
                    "cipher.primary=k1\ncipher.k1=%s\nindex.key=%s\n".formatted(key(1), key(9)));
            System.setProperty(SEAL_KEYS, sealKeys.toString());
            System.setProperty(STAND_INS, StandInProcess.start(0).url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The service signs with its own key; the tests' tokens are trusted beside it. */
    private static void signingKey(Path folder) throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var pem = folder.resolve("signing.pem");
        Files.writeString(
                pem,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
        var trusted = Files.readString(Tokens.jwksFile());
        var all = trusted.replaceFirst("\\[", "[" + jwk((RSAPublicKey) pair.getPublic()) + ",");
        var jwks = folder.resolve("jwks.json");
        Files.writeString(jwks, all);
        System.setProperty(SIGNING_KEY, pem.toString());
        System.setProperty(JWKS, jwks.toUri().toString());
    }

    private static String jwk(RSAPublicKey key) throws GeneralSecurityException {
        var n = base64(key.getModulus());
        var e = base64(key.getPublicExponent());
        var canonical = "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\"}".formatted(e, n);
        var kid =
                MessageDigest.getInstance("SHA-256")
                        .digest(canonical.getBytes(StandardCharsets.UTF_8));
        return "{\"e\":\"%s\",\"kty\":\"RSA\",\"n\":\"%s\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"%s\"}"
                .formatted(e, n, Base64.getUrlEncoder().withoutPadding().encodeToString(kid));
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        int skip = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, skip, bytes.length));
    }

    static String key(int fill) {
        var key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    @Override
    public void stop() {}
}
