package org.unionhall.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.unionhall.launcher.Secrets;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;

/**
 * Prepares a crowd for the benchmarks: a token signed with the key of the local installation, and a
 * valid application, one a line. Arguments: data folder, gateway address, channel code, how many,
 * file to write.
 */
public final class PrepareApplicants {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private PrepareApplicants() {}

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        var secrets = Secrets.in(Path.of(arguments[0]).resolve("secrets"));
        var channel = arguments[2];
        var invitation = Api.at(arguments[1]).get("/api/v1/channels/" + channel).expect(200).body();
        var keyId =
                JSON.readTree(secrets.jwks().toFile()).path("keys").path(0).path("kid").asText();
        var key = key(Files.readString(secrets.signingKey()));
        try (var file = Files.newBufferedWriter(Path.of(arguments[4]), StandardCharsets.UTF_8)) {
            var lines =
                    IntStream.range(0, Integer.parseInt(arguments[3]))
                            .parallel()
                            .mapToObj(i -> line(key, keyId, channel, invitation));
            for (var line : (Iterable<String>) lines::iterator) {
                file.write(line);
                file.write('\n');
            }
        }
    }

    private static String line(PrivateKey key, String keyId, String channel, JsonNode invitation) {
        try {
            var form = World.form(channel, Persons.idNumber(), invitation);
            return token(key, keyId) + " " + JSON.writeValueAsString(form);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(PrivateKey key, String keyId)
            throws IOException, GeneralSecurityException {
        var now = Instant.now().getEpochSecond();
        var head = JSON.writeValueAsBytes(Map.of("alg", "RS256", "kid", keyId));
        var claims =
                JSON.writeValueAsBytes(
                        Map.of(
                                "iss",
                                "unionhall",
                                "aud",
                                "unionhall",
                                "sub",
                                UUID.randomUUID().toString(),
                                "jti",
                                UUID.randomUUID().toString(),
                                "iat",
                                now,
                                "exp",
                                now + 7_200));
        var signed = BASE64.encodeToString(head) + "." + BASE64.encodeToString(claims);
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + BASE64.encodeToString(signature.sign());
    }

    private static PrivateKey key(String pem) throws GeneralSecurityException {
        var text = pem.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
    }
}
