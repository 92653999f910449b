package org.unionhall.membership.token;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.web.StartRefused;
import org.unionhall.platform.web.access.TokenSettings;

/**
 * Before anything else starts: without its signing key, or with one that those who verify tokens
 * from a file do not know, nobody could sign in.
 */
@ApplicationScoped
class CheckSigningKey {

    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE - 1;

    /**
     * @throws PreventFurtherStepsException when the key cannot be read or is not published
     */
    void check(
            @Observes @Priority(FIRST) StartupEvent start,
            @ConfigProperty(name = "unionhall.signing-key") Path file,
            TokenSettings tokens) {
        SigningKey.Jwk published;
        try {
            published = new SigningKey(file).publicKey();
        } catch (IllegalStateException unusable) {
            throw StartRefused.because(
                    "无法使用令牌签名密钥 %s：请从密钥备份恢复该文件（PKCS#8 PEM，RSA），然后重新启动。".formatted(file),
                    "The token signing key %s cannot be used: restore this file (PKCS#8 PEM, RSA) from the backup of the keys, then start again."
                            .formatted(file));
        }
        if (!tokens.jwks().startsWith("http") && !holds(tokens.jwks(), published)) {
            throw StartRefused.because(
                    "公钥文件 %s 中没有令牌签名密钥 %s 的公钥：请从密钥备份恢复这两个文件，然后重新启动。".formatted(tokens.jwks(), file),
                    "The key set %s does not hold the public half of the token signing key %s: restore both files from the backup of the keys, then start again."
                            .formatted(tokens.jwks(), file));
        }
    }

    private static boolean holds(String location, SigningKey.Jwk key) {
        var file = location.contains(":/") ? Path.of(URI.create(location)) : Path.of(location);
        try {
            return Files.readString(file).contains('"' + key.kid() + '"');
        } catch (IOException absent) {
            return false;
        }
    }
}
