package org.unionhall.membership.erasure;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

/** Accounts that were erased so short a time ago that access tokens of them are not over yet. */
@ApplicationScoped
class EndedAccounts {

    private static final String ALL = "all";

    /** Longer than an access token is good for, on clocks that differ. */
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    @Inject Erasures erasures;
    @Inject Clock clock;

    private final Cache<String, Set<UUID>> recent =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();

    /** Known a second after the approval at the latest; who is restored is not ended any more. */
    boolean has(UUID account) {
        return recent.get(
                                ALL,
                                all ->
                                        Set.copyOf(
                                                erasures.endedSince(
                                                        clock.instant().minus(LONG_ENOUGH))))
                        .contains(account)
                && erasures.isEnded(account);
    }
}
