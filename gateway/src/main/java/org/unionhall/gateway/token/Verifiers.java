package org.unionhall.gateway.token;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.web.access.TokenSettings;
import org.unionhall.platform.web.access.TokenVerifier;
import org.unionhall.platform.web.access.TokenVerifier.Issuer;
import org.unionhall.platform.web.tracing.TraceSettings;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * Makes the platform's token verifier and tracing here, where the platform's own beans are left out
 * with JAX-RS and JPA.
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

    @Produces
    @Singleton
    static Tracing tracing(
            TraceSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String name,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        return Tracing.of(settings, name, version);
    }

    static void end(@Disposes Tracing tracing) {
        tracing.close();
    }

    private static URI location(String value) {
        return value.contains(":/") ? URI.create(value) : Path.of(value).toAbsolutePath().toUri();
    }
}
