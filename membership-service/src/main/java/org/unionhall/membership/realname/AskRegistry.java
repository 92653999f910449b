package org.unionhall.membership.realname;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * Asks the registry what is due, a bounded number each second. No transaction is open while it is
 * asked. What it does not answer is asked again after 2, 4, 8 … seconds up to an hour, and in the
 * end no more. While it is left alone nothing is asked, and nothing counts as asked: else one
 * person whom it never answers would make all the others wait longer and longer.
 */
@ApplicationScoped
class AskRegistry {

    private static final Logger LOG = Logger.getLogger(AskRegistry.class);
    private static final int TRIES_UNTIL_UNAVAILABLE = 3;
    private static final int TRIES = 30;
    private static final Duration LEFT_ALONE = Duration.ofSeconds(2);
    private static final long LONGEST_WAIT = Duration.ofHours(1).toSeconds();

    private final RealNameChecks checks;
    private final AllIdentities identities;
    private final Registry registry;
    private final int perSecond;

    AskRegistry(
            RealNameChecks checks,
            AllIdentities identities,
            Registry registry,
            @ConfigProperty(name = "unionhall.registry.per-second", defaultValue = "20")
                    int perSecond) {
        this.checks = checks;
        this.identities = identities;
        this.registry = registry;
        this.perSecond = perSecond;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var due = checks.takeDue(perSecond);
        if (!due.isEmpty()) {
            ask(due);
        }
    }

    private void ask(List<RealNameChecks.Taken> due) {
        int unanswered = 0;
        for (int i = 0; i < due.size(); i++) {
            var check = due.get(i);
            try {
                answer(check);
            } catch (CircuitBreakerOpenException leftAlone) {
                checks.putBack(due.subList(i, due.size()), LEFT_ALONE);
                break;
            } catch (RuntimeException away) {
                unanswered++;
                checks.postpone(check, state(check), wait(check));
            }
        }
        if (unanswered > 0) {
            LOG.warnf(
                    "The real-name registry did not answer %d of %d questions",
                    unanswered, due.size());
        }
    }

    private void answer(RealNameChecks.Taken check) {
        var identity = identities.of(check.applicationId());
        if (identity.isEmpty()) {
            checks.postpone(check, CheckState.PENDING, null);
            return;
        }
        var asked = identity.get();
        var verdict = registry.check(asked.name(), asked.idType(), asked.idNumber());
        checks.finish(check, asked.version(), verdict.state(), verdict.reference());
    }

    private static CheckState state(RealNameChecks.Taken check) {
        return check.attempts() >= TRIES_UNTIL_UNAVAILABLE
                ? CheckState.UNAVAILABLE
                : CheckState.PENDING;
    }

    private static Duration wait(RealNameChecks.Taken check) {
        if (check.attempts() >= TRIES) {
            return null;
        }
        return Duration.ofSeconds(Math.min(LONGEST_WAIT, 1L << Math.min(check.attempts(), 12)));
    }
}
