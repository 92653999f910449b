package org.unionhall.platform.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Accounts as they may act now: for a request, and for what goes on without one, such as a job or a
 * stream of events, which asks anew each time.
 */
@ApplicationScoped
public class Actors {

    @Inject Instance<GrantSource> grants;
    @Inject Clock clock;

    @ConfigProperty(name = "unionhall.second-factor.officers-from")
    Optional<LocalDate> officersFrom;

    /**
     * Whoever a token speaks for. From a day on that is configured, appointments count only for who
     * signed in with a second factor; API clients have none.
     */
    Actor of(TokenVerifier.Verified verified) {
        return needsSecondFactor(LocalDate.now(clock), officersFrom.orElse(null), verified)
                ? Actor.withoutOffices(verified.accountId())
                : of(verified.accountId());
    }

    static boolean needsSecondFactor(
            LocalDate today, LocalDate from, TokenVerifier.Verified verified) {
        return from != null
                && !today.isBefore(from)
                && !verified.client()
                && !verified.signedIn().bySecondFactor();
    }

    /** The first day on which officers need a second factor; empty when they never do. */
    public Optional<LocalDate> officersNeedSecondFactorFrom() {
        return officersFrom;
    }

    /** The same actor with the appointments that are in force now. */
    public Actor again(Actor actor) {
        return actor.isBarred() ? actor : of(actor.id());
    }

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
