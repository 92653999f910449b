package org.unionhall.membership.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Drops used-up codes and long-expired refresh tokens. Harmless on several instances at once. */
@ApplicationScoped
class ForgetOldSignIns {

    private final SignInCodes codes;
    private final RefreshTokens tokens;

    ForgetOldSignIns(SignInCodes codes, RefreshTokens tokens) {
        this.codes = codes;
        this.tokens = tokens;
    }

    @Scheduled(every = "1h", delayed = "10m")
    void run() {
        codes.forgetOld();
        tokens.forgetOld();
    }
}
