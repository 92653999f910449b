package org.unionhall.platform.web.tracing;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the service's tracing by its settings, and sends what is left when it ends. */
final class TracingOfServices {

    private TracingOfServices() {}

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
}
