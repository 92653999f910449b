package org.unionhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir Path folder;

    @Test
    void only_the_owner_can_read_them() throws IOException {
        // When
        Secrets.in(folder.resolve("secrets"));
        // Then
        assertThat(rights(folder.resolve("secrets"))).isEqualTo("rwx------");
        try (var files = Files.list(folder.resolve("secrets"))) {
            assertThat(files)
                    .hasSize(4)
                    .allSatisfy(file -> assertThat(rights(file)).isEqualTo("rw-------"));
        }
    }

    @Test
    void they_stay_the_same_from_start_to_start() throws IOException {
        var first = Secrets.in(folder);
        var key = Files.readString(first.signingKey());
        var second = Secrets.in(folder);
        assertThat(second.founderClientSecret()).isEqualTo(first.founderClientSecret());
        assertThat(second.founderAccount()).isEqualTo(first.founderAccount());
        assertThat(second.databasePassword("membership"))
                .isEqualTo(first.databasePassword("membership"))
                .isNotEqualTo(second.databasePassword("events"));
        assertThat(Files.readString(second.signingKey())).isEqualTo(key);
    }

    @Test
    void what_the_private_key_signs_the_published_key_verifies() throws Exception {
        // Given
        var secrets = Secrets.in(folder);
        var pem = Files.readString(secrets.signingKey()).replaceAll("-----[^-]+-----|\\s", "");
        var key =
                KeyFactory.getInstance("RSA")
                        .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
        var jwk = new JsonMapper().readTree(secrets.jwks().toFile()).path("keys").path(0);
        var published =
                KeyFactory.getInstance("RSA")
                        .generatePublic(
                                new RSAPublicKeySpec(
                                        number(jwk.path("n").asText()),
                                        number(jwk.path("e").asText())));
        // When
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(new byte[] {1, 2, 3});
        var signed = signature.sign();
        // Then
        signature.initVerify(published);
        signature.update(new byte[] {1, 2, 3});
        assertThat(signature.verify(signed)).isTrue();
        assertThat(jwk.path("kid").asText()).hasSize(43);
    }

    @Test
    void the_sealing_keys_have_thirty_two_bytes() throws IOException {
        var keys = new Properties();
        try (var reader = Files.newBufferedReader(Secrets.in(folder).sealKeys())) {
            keys.load(reader);
        }
        assertThat(keys.getProperty("cipher.primary")).isEqualTo("k1");
        assertThat(Base64.getDecoder().decode(keys.getProperty("cipher.k1"))).hasSize(32);
        assertThat(Base64.getDecoder().decode(keys.getProperty("index.key"))).hasSize(32);
    }

    @Test
    void keys_that_are_lost_are_named_and_never_made_anew_beside_data() throws IOException {
        // Given
        var secrets = folder.resolve("secrets");
        Secrets.in(secrets);
        Files.createDirectory(folder.resolve("postgres"));
        for (var file : Secrets.FILES) {
            var kept = Files.readAllBytes(secrets.resolve(file));
            Files.delete(secrets.resolve(file));
            // Then
            assertThatThrownBy(() -> Secrets.in(secrets))
                    .isInstanceOf(Secrets.Lost.class)
                    .hasMessageContaining(file)
                    .hasMessageContaining(secrets.toString())
                    .hasMessageNotContaining("\n");
            assertThat(secrets.resolve(file)).doesNotExist();
            Files.write(secrets.resolve(file), kept);
        }
        assertThat(Secrets.in(secrets).founderClientId()).isEqualTo("founder");
    }

    @Test
    void a_secrets_folder_that_is_gone_is_not_replaced_beside_data() throws IOException {
        Files.createDirectory(folder.resolve("postgres"));
        assertThatThrownBy(() -> Secrets.in(folder.resolve("secrets")))
                .hasMessageContaining(String.join(", ", Secrets.FILES));
        assertThat(folder.resolve("secrets")).doesNotExist();
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
