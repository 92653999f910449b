package org.unionhall.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * A process whose relay or subscription has died must be started again. A broker that is away does
 * not make it unhealthy: the outbox keeps what is to be said.
 */
@Liveness
@ApplicationScoped
public class MessagingHealth implements HealthCheck {

    @Inject Messaging messaging;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("messaging")
                .status(messaging.alive())
                .withData("brokerAway", messaging.troubled())
                .build();
    }
}
