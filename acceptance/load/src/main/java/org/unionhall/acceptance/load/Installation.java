package org.unionhall.acceptance.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.unionhall.launcher.Secrets;
import org.unionhall.launcher.client.Api;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.SealKeys;

/** A platform that {@code ./start} runs here: its addresses, its databases, its keys. */
final class Installation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final long GOOD_FOR = 6 * 3600;

    private final Path data;
    private final Secrets secrets;
    private final String gateway;
    private final String standIns;
    private final int postgres;

    private Installation(Path data) {
        this.data = data;
        secrets = Secrets.in(data.resolve("secrets"));
        gateway = setting("GATEWAY", "http://127.0.0.1:" + setting("UNIONHALL_PORT", "8080"));
        standIns = "http://127.0.0.1:" + setting("UNIONHALL_STAND_INS_PORT", "8090");
        postgres = Integer.parseInt(setting("UNIONHALL_POSTGRES_PORT", "15432"));
    }

    /**
     * The one of this data folder; its ports are those of the environment that {@code ./start} had.
     */
    static Installation of(String data) {
        var folder = Path.of(data).toAbsolutePath();
        if (!Files.exists(folder.resolve("secrets/platform.properties"))) {
            throw new IllegalArgumentException(
                    "No platform was ever started with the data folder " + folder);
        }
        return new Installation(folder);
    }

    private static String setting(String name, String standard) {
        var given = System.getenv(name);
        return given == null || given.isBlank() ? standard : given;
    }

    Path file(String name) {
        return data.resolve(name);
    }

    String gateway() {
        return gateway;
    }

    String standIns() {
        return standIns;
    }

    UUID founderAccount() {
        return secrets.founderAccount();
    }

    Seal seal() {
        return new Seal(SealKeys.read(secrets.sealKeys()));
    }

    Api anybody() {
        return Api.at(gateway);
    }

    Api founder() {
        return anybody().asClient(secrets.founderClientId(), secrets.founderClientSecret());
    }

    /** A caller who is signed in with that account. */
    Api as(UUID account) {
        return anybody().with(token(account));
    }

    /** A connection as the service's own role; nothing is committed by itself. */
    Connection database(String service) throws SQLException {
        var connection =
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + postgres + "/" + service,
                        service,
                        secrets.databasePassword(service));
        connection.setAutoCommit(false);
        return connection;
    }

    /** An access token as membership-service would sign it, good for hours. */
    String token(UUID account) {
        try {
            var now = Instant.now().getEpochSecond();
            var kid =
                    JSON.readTree(secrets.jwks().toFile())
                            .path("keys")
                            .path(0)
                            .path("kid")
                            .asText();
            var head = JSON.writeValueAsBytes(Map.of("alg", "RS256", "kid", kid));
            var claims =
                    JSON.writeValueAsBytes(
                            Map.of(
                                    "iss",
                                    "unionhall",
                                    "aud",
                                    "unionhall",
                                    "sub",
                                    account.toString(),
                                    "jti",
                                    UUID.randomUUID().toString(),
                                    "iat",
                                    now,
                                    "exp",
                                    now + GOOD_FOR));
            var signed = BASE64.encodeToString(head) + "." + BASE64.encodeToString(claims);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signingKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("No token can be signed", e);
        }
    }

    private PrivateKey signingKey() throws IOException, GeneralSecurityException {
        var text =
                Files.readString(secrets.signingKey())
                        .replaceAll("-----[A-Z ]+-----", "")
                        .replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
    }
}
