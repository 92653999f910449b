package org.unionhall.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Real signed tokens, good ones and bad ones. */
final class TestTokens {

    private static final String ISSUER = "unionhall";

    private TestTokens() {}

    static void writeKeys(Path folder) throws IOException {
        try {
            var own = RsaJwkGenerator.generateJwk(2048);
            own.setKeyId("k1");
            var foreign = RsaJwkGenerator.generateJwk(2048);
            foreign.setKeyId("k1");
            Files.writeString(folder.resolve("jwks.json"), new JsonWebKeySet(own).toJson());
            Files.writeString(
                    folder.resolve("own.json"), own.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            Files.writeString(
                    folder.resolve("foreign.json"),
                    foreign.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        } catch (JoseException e) {
            throw new IllegalStateException("No keys", e);
        }
    }

    static String of(UUID account) {
        return signed("own", claims(account));
    }

    static String anyones() {
        return of(UUID.randomUUID());
    }

    /** One that is good for so many seconds. */
    static String shortLived(UUID account, int seconds) {
        var claims = claims(account);
        var end = NumericDate.now();
        end.addSeconds(seconds);
        claims.setExpirationTime(end);
        return signed("own", claims);
    }

    static String expired() {
        var claims = claims(UUID.randomUUID());
        claims.setExpirationTimeMinutesInTheFuture(-10);
        return signed("own", claims);
    }

    static String forAnotherAudience() {
        var claims = claims(UUID.randomUUID());
        claims.setAudience("somebody-else");
        return signed("own", claims);
    }

    static String ofAnotherIssuer() {
        var claims = claims(UUID.randomUUID());
        claims.setIssuer("somebody-else");
        return signed("own", claims);
    }

    static String signedWithAnotherKey() {
        return signed("foreign", claims(UUID.randomUUID()));
    }

    static String unsigned() {
        try {
            var token = new JsonWebSignature();
            token.setPayload(claims(UUID.randomUUID()).toJson());
            token.setAlgorithmHeaderValue("none");
            token.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("No token", e);
        }
    }

    private static JwtClaims claims(UUID account) {
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(ISSUER);
        claims.setSubject(account.toString());
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setGeneratedJwtId();
        return claims;
    }

    private static String signed(String key, JwtClaims claims) {
        try {
            var folder = Path.of(ConfigProvider.getConfig().getValue("test.keys", String.class));
            var jwk =
                    (RsaJsonWebKey)
                            JsonWebKey.Factory.newJwk(
                                    Files.readString(folder.resolve(key + ".json")));
            var token = new JsonWebSignature();
            token.setPayload(claims.toJson());
            token.setKey(jwk.getPrivateKey());
            token.setKeyIdHeaderValue(jwk.getKeyId());
            token.setAlgorithmHeaderValue("RS256");
            return token.getCompactSerialization();
        } catch (JoseException | IOException e) {
            throw new IllegalStateException("No token", e);
        }
    }
}
