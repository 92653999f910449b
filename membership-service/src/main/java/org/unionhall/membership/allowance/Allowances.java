package org.unionhall.membership.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

/** The allowances of a day: parameters, times a factor where one machine plays a crowd. */
@ApplicationScoped
public class Allowances {

    @Inject Parameters parameters;
    @Inject DailyUses uses;
    @Inject IdentityTries tries;
    @Inject Clock clock;

    @ConfigProperty(name = "unionhall.allowances.factor", defaultValue = "1")
    int factor;

    /** The day that is counted, in Asia/Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HouseClock.ZONE);
    }

    /**
     * How often an allowance lets a thing be done today.
     *
     * @param region six digits, or null for what holds everywhere
     */
    public int of(ParameterName name, String region) {
        return Math.multiplyExact(parameters.number(name, region, today()), factor);
    }

    /**
     * Takes one of what an account may do today.
     *
     * @return false, with nothing counted, when all is used
     */
    public boolean take(UUID account, DailyUse use) {
        return uses.take(account, use, today(), of(use.allowed(), null));
    }

    /**
     * Takes some of what an account may do today.
     *
     * @return false, with nothing counted, when all is used; the last that is granted may go beyond
     */
    public boolean take(UUID account, DailyUse use, int some) {
        return uses.write(account, use, today(), of(use.allowed(), null), some);
    }

    /**
     * Whether something is left; until the transaction ends nobody else takes it.
     *
     * @return false when all is used
     */
    public boolean hold(UUID account, DailyUse use) {
        return uses.hold(account, use, today(), of(use.allowed(), null));
    }

    /** Counts an identity that an account tries to join with in a region. */
    public Counted tryIdentity(UUID account, byte[] identity, String region) {
        int allowed = of(ParameterName.IDENTITIES_PER_ACCOUNT, region);
        return tries.count(account, identity, today(), allowed);
    }

    /**
     * Counts an identity that is tried from an address.
     *
     * @param address its digest
     * @return false, with nothing counted, when the day's allowance is used up
     */
    public boolean tryFrom(byte[] address, String region) {
        int allowed = of(ParameterName.IDENTITIES_PER_ADDRESS, region);
        return tries.countAddress(address, today(), allowed);
    }

    /** The refusal of what goes beyond an allowance; it says when the next day begins. */
    public Rejection usedUp(ProblemType problem, Object... values) {
        var tomorrow = HouseClock.endOf(today());
        return new Rejection(problem, values)
                .with("retryAfter", Duration.between(clock.instant(), tomorrow).toSeconds() + 1);
    }
}
