package org.unionhall.membership.allowance;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Deletes the counts of days that are over. Several instances may run it at once. */
@ApplicationScoped
class ForgetPastDays {

    @Inject Allowances allowances;
    @Inject IdentityTries tries;
    @Inject DailyUses uses;

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void run() {
        var today = allowances.today();
        tries.forgetBefore(today);
        uses.forgetBefore(today);
    }
}
