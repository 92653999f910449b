package org.unionhall.membership.identity;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.identity.IdentityClashes.State;

/** What the last sweep left; of nobody in particular. */
@Startup
@ApplicationScoped
class IdentityFigures {

    private volatile State last;

    IdentityFigures(MeterRegistry registry) {
        Gauge.builder("identity.unmoved", () -> last == null ? Double.NaN : last.unmoved())
                .description("Rows that lie under the index of a former canonical identity")
                .register(registry);
        Gauge.builder("identity.clashes", () -> last == null ? Double.NaN : last.clashes())
                .description("Identities that are claimed twice")
                .register(registry);
    }

    void take(State state) {
        last = state;
    }
}
