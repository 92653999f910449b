package org.unionhall.membership.joining;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.Counted;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Seal;

/**
 * Counts the identities that reach the claim, before it is asked for: whoever tries one number
 * after the other is stopped, and an address from which that many come is heard of.
 */
@ApplicationScoped
class TriedIdentities {

    private static final Logger LOG = Logger.getLogger(TriedIdentities.class);
    private static final Duration QUIET = Duration.ofHours(1);

    @Inject Allowances allowances;
    @Inject Seal seal;

    private final Counter tooManyOfAnAccount;
    private final Counter tooManyOfAnAddress;
    private final Counter taken;

    /** The addresses this instance has lately warned of, so that an attack fills no log. */
    private final Cache<String, Boolean> warned =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(QUIET).build();

    TriedIdentities(MeterRegistry registry) {
        this.tooManyOfAnAccount = counter(registry, "account");
        this.tooManyOfAnAddress = counter(registry, "address");
        this.taken = counter(registry, "taken");
    }

    private static Counter counter(MeterRegistry registry, String reason) {
        return Counter.builder("joining.identities.refused")
                .description(
                        "Identities refused: too many of an account, too many of an address, or"
                                + " taken by somebody else")
                .tag("reason", reason)
                .register(registry);
    }

    /**
     * @param region of the union that is applied to, or null
     * @throws org.unionhall.platform.web.problem.Rejection {@code TOO_MANY_IDENTITIES}
     */
    void count(byte[] identity, Attempt attempt, String region) {
        var counted = allowances.tryIdentity(attempt.applicant().id(), identity, region);
        if (counted == Counted.REFUSED) {
            tooManyOfAnAccount.increment();
            throw allowances.usedUp(JoiningProblem.TOO_MANY_IDENTITIES);
        }
        if (counted == Counted.NEW && attempt.network() != null) {
            var address = seal.index(IndexKind.ADDRESS, attempt.network());
            if (!allowances.tryFrom(address, region)) {
                tooManyOfAnAddress.increment();
                warn(attempt.network(), region);
                throw allowances.usedUp(JoiningProblem.TOO_MANY_IDENTITIES);
            }
        }
    }

    /** The identity belongs to somebody else. */
    void taken() {
        taken.increment();
    }

    private void warn(String network, String region) {
        if (warned.asMap().putIfAbsent(network, true) == null) {
            LOG.warnf(
                    "One address has tried %d identities today; applications from it are refused"
                            + " until tomorrow",
                    allowances.of(ParameterName.IDENTITIES_PER_ADDRESS, region));
        }
    }
}
