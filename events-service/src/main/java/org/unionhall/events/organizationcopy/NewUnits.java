package org.unionhall.events.organizationcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.web.access.GrantSource;

/**
 * Lets somebody who founded a union a moment ago use it here at once. Its message may still be on
 * the way; for a union whose id (a UUID of version 7, which carries its time) is that young, the
 * request waits a little instead of being refused because the union does not exist.
 */
@ApplicationScoped
public class NewUnits {

    private static final Duration YOUNG = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE = 50;

    private final UnitCopies units;
    private final GrantSource grants;
    private final Clock clock;

    NewUnits(UnitCopies units, GrantSource grants, Clock clock) {
        this.units = units;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * Returns as soon as the unit is known and the account is appointed for it, or when waiting is
     * of no use. Must be called outside of a transaction, before anything is asked of the actor.
     *
     * @param unitId null is not waited for
     */
    @ActivateRequestContext
    public void await(UUID unitId, UUID account) {
        if (unitId == null || !isYoung(unitId)) {
            return;
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!hasArrived(unitId, account) && System.nanoTime() < end) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private boolean isYoung(UUID id) {
        long age = clock.millis() - (id.getMostSignificantBits() >>> 16);
        return id.version() == 7 && age < YOUNG.toMillis() && age > -YOUNG.toMillis();
    }

    private boolean hasArrived(UUID unitId, UUID account) {
        var place = units.place(unitId);
        return place.isPresent()
                && grants.grantsOf(account, LocalDate.now(clock)).stream()
                        .anyMatch(grant -> grant.lo() <= place.get() && place.get() <= grant.hi());
    }
}
