package org.unionhall.membership.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Drops used-up codes, counts that ended and long-expired tokens. Harmless on several instances at
 * once.
 */
@ApplicationScoped
class ForgetOldSignIns {

    @Inject Attempts attempts;
    @Inject SignInLimits limits;
    @Inject KnownDevices devices;
    @Inject RefreshTokens tokens;
    @Inject HalfSignIns halves;

    @Scheduled(every = "1h", delayed = "10m")
    void run() {
        attempts.forgetOld();
        limits.forgetOld();
        devices.forgetOld();
        tokens.forgetOld();
        halves.forgetOld();
    }
}
