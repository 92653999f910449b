package org.unionhall.membership.token;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionhall.platform.web.access.TokenSettings;

/** Nobody could sign in: better not to start. */
class CheckSigningKeyTest {

    @TempDir Path folder;
    private Path key;
    private Path jwks;

    @BeforeEach
    void keys() throws IOException, GeneralSecurityException {
        key = folder.resolve("signing-key.pem");
        jwks = folder.resolve("jwks.json");
        make();
        Files.writeString(jwks, "{\"kid\":\"" + new SigningKey(key).publicKey().kid() + "\"}");
    }

    @Test
    void a_key_that_is_published_is_fine_in_a_file_and_by_uri() {
        assertThatCode(() -> check(jwks.toString())).doesNotThrowAnyException();
        assertThatCode(() -> check(jwks.toUri().toString())).doesNotThrowAnyException();
    }

    @Test
    void an_address_is_not_asked_since_the_service_itself_may_be_behind_it() {
        assertThatCode(() -> check("http://127.0.0.1:1/jwks.json")).doesNotThrowAnyException();
    }

    @Test
    void a_missing_or_broken_key_is_refused() throws IOException {
        Files.writeString(key, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        refused(jwks.toString());
        Files.delete(key);
        refused(jwks.toString());
    }

    @Test
    void another_key_than_the_published_one_is_refused()
            throws IOException, GeneralSecurityException {
        make();
        refused(jwks.toString());
        refused(folder.resolve("nowhere.json").toString());
    }

    private void refused(String location) {
        assertThatThrownBy(() -> check(location)).isInstanceOf(PreventFurtherStepsException.class);
    }

    private void check(String location) {
        new CheckSigningKey().check(new StartupEvent(), key, settings(location));
    }

    private void make() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pem =
                Base64.getMimeEncoder()
                        .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        Files.writeString(
                key, "-----BEGIN PRIVATE KEY-----\n" + pem + "\n-----END PRIVATE KEY-----\n");
    }

    private static TokenSettings settings(String location) {
        return new TokenSettings() {
            @Override
            public String issuer() {
                return "unionhall";
            }

            @Override
            public String jwks() {
                return location;
            }

            @Override
            public String audience() {
                return "unionhall";
            }

            @Override
            public Map<String, Other> others() {
                return Map.of();
            }
        };
    }
}
