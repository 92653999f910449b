package org.unionhall.membership.signin;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * How many codes the whole platform sends in an hour: each costs money, and a crowd of strangers
 * could ask for one for every number there is. A part is kept for devices that signed in before.
 * Numbers are divided among sixteen counts, so that a mass-join meeting does not wait for one row.
 */
@Startup
@ApplicationScoped
class CodeBudget {

    static final int PARTS = 16;
    private static final Logger LOG = Logger.getLogger(CodeBudget.class);
    private static final int WHOLE = 100;

    private final SignInLimits limits;
    private final SignInSettings settings;
    private volatile double used = Double.NaN;

    CodeBudget(SignInLimits limits, SignInSettings settings, MeterRegistry registry) {
        this.limits = limits;
        this.settings = settings;
        Gauge.builder("signin.budget.used", this, budget -> budget.used)
                .description("Share of the hour's codes of the whole platform that were sent")
                .register(registry);
    }

    /** Counts one more code; how long to wait when there is no room for it, zero otherwise. */
    Duration take(byte[] mobileIndex, boolean known) {
        int most = SignInLimit.BUDGET.most(settings);
        return limits.take(
                part(mobileIndex),
                SignInLimit.BUDGET,
                known ? most : most - most * settings.budgetKept() / WHOLE);
    }

    void giveBack(byte[] mobileIndex) {
        limits.giveBack(part(mobileIndex), SignInLimit.BUDGET);
    }

    /** The index is keyed: nobody can choose numbers of one part. */
    private static byte[] part(byte[] mobileIndex) {
        return new byte[] {(byte) Math.floorMod(mobileIndex[0], PARTS)};
    }

    @Scheduled(every = "15s")
    void measure() {
        used = (double) limits.used(SignInLimit.BUDGET) / settings.codesPerHour();
        if (used * WHOLE >= settings.budgetAlarm()) {
            LOG.warnf(
                    "%.0f %% of the sign-in codes of this hour are sent"
                            + " (unionhall.sign-in.codes-per-hour=%d)",
                    used * WHOLE, settings.codesPerHour());
        }
    }
}
