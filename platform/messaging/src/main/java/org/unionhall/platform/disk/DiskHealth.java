package org.unionhall.platform.disk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says which part has no room. The service stays ready: reading goes on. */
@Readiness
@ApplicationScoped
class DiskHealth implements HealthCheck {

    @Inject Disks disks;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("disk")
                .up()
                .withData("withoutRoom", String.join(", ", disks.withoutRoom()))
                .build();
    }
}
