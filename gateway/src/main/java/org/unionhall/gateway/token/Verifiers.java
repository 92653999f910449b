package org.unionhall.gateway.token;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.unionhall.platform.web.access.TokenSettings;
import org.unionhall.platform.web.access.TokenVerifier;
import org.unionhall.platform.web.access.TokenVerifier.Issuer;

/**
 * Makes the platform's token verifier here, where the platform's own beans are left out with JAX-RS
 * and JPA.
 */
final class Verifiers {

    private Verifiers() {}

    @Produces
    @Singleton
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    static TokenVerifier verifier(TokenSettings settings, Clock clock) {
        var trusted = new ArrayList<Issuer>();
        trusted.add(
                new Issuer(
                        settings.issuer(), location(settings.jwks()), settings.audience(), true));
        for (var other : settings.others().values()) {
            trusted.add(new Issuer(other.issuer(), other.jwks(), other.audience(), false));
        }
        return new TokenVerifier(trusted, clock);
    }

    private static URI location(String value) {
        return value.contains(":/") ? URI.create(value) : Path.of(value).toAbsolutePath().toUri();
    }
}
