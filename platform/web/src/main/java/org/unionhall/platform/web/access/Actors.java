package org.unionhall.platform.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Accounts as they may act now: for a request, and for what goes on without one, such as a job or a
 * stream of events, which asks anew each time.
 */
@ApplicationScoped
public class Actors {

    @Inject Instance<GrantSource> grants;
    @Inject Clock clock;

    /** The account with the appointments that are in force when they are first asked for. */
    public Actor of(UUID account) {
        return new Actor(
                account,
                () ->
                        grants.isResolvable()
                                ? grants.get().grantsOf(account, LocalDate.now(clock))
                                : List.of());
    }
}
