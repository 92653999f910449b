package org.unionhall.platform.web.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;

/**
 * Whose access tokens are trusted: the platform's own, and any other OpenID Connect issuer that is
 * configured.
 */
@ConfigMapping(prefix = "unionhall.tokens")
public interface TokenSettings {

    /** The platform's own issuer name. */
    @WithDefault("unionhall")
    String issuer();

    /** Where the platform's own keys are: a file's path or URI, or an http address. */
    @WithName("jwks")
    String jwks();

    @WithDefault("unionhall")
    String audience();

    /** Other issuers, by a name of the operator's choosing. */
    Map<String, Other> others();

    /** Another trusted issuer, such as a city's identity platform. */
    interface Other {
        String issuer();

        URI jwks();

        String audience();
    }

    /** Makes the verifier from the settings. */
    @ApplicationScoped
    class Verifiers {

        @Produces
        @Singleton
        TokenVerifier verifier(TokenSettings settings, Clock clock) {
            var issuers = new ArrayList<TokenVerifier.Issuer>();
            issuers.add(
                    new TokenVerifier.Issuer(
                            settings.issuer(),
                            location(settings.jwks()),
                            settings.audience(),
                            true));
            settings.others()
                    .values()
                    .forEach(
                            other ->
                                    issuers.add(
                                            new TokenVerifier.Issuer(
                                                    other.issuer(),
                                                    other.jwks(),
                                                    other.audience(),
                                                    false)));
            return new TokenVerifier(issuers, clock);
        }

        private static URI location(String value) {
            return value.contains(":/")
                    ? URI.create(value)
                    : Path.of(value).toAbsolutePath().toUri();
        }
    }
}
