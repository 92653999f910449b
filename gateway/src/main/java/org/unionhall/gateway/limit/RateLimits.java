package org.unionhall.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.unionhall.gateway.Settings;

/**
 * Token buckets for accounts and addresses. They live in this process: several gateways each grant
 * their own allowance. Idle buckets are forgotten, and no more than a set number is kept, so that a
 * crowd of addresses cannot fill the memory.
 */
@Singleton
public final class RateLimits {

    /** One named limit over many keys. */
    private static final class Limit<K> {
        private final String name;
        private final long quota;
        private final TimeMeter time;
        private final Cache<K, Bucket> buckets;

        Limit(String name, long quota, long remembered, TimeMeter time) {
            this.name = name;
            this.quota = quota;
            this.time = time;
            buckets =
                    Caffeine.newBuilder()
                            .maximumSize(remembered)
                            .expireAfterAccess(Duration.ofMinutes(2))
                            .build();
        }

        Allowance ask(K key) {
            var probe = buckets.get(key, this::full).tryConsumeAndReturnRemaining(1);
            long nanos =
                    probe.isConsumed()
                            ? probe.getNanosToWaitForReset()
                            : probe.getNanosToWaitForRefill();
            long seconds = (nanos + TimeUnit.SECONDS.toNanos(1) - 1) / TimeUnit.SECONDS.toNanos(1);
            return new Allowance(
                    name, probe.isConsumed(), quota, probe.getRemainingTokens(), seconds);
        }

        private Bucket full(K key) {
            return Bucket.builder()
                    .withCustomTimePrecision(time)
                    .addLimit(
                            limit ->
                                    limit.capacity(quota)
                                            .refillGreedy(quota, Duration.ofMinutes(1)))
                    .build();
        }
    }

    private final Limit<UUID> accounts;
    private final Limit<String> addresses;
    private final Limit<String> signIns;

    @Inject
    public RateLimits(Settings settings) {
        this(settings.limits(), TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(Settings.Limits settings, TimeMeter time) {
        long remembered = settings.remembered();
        accounts = new Limit<>("account", settings.perAccount(), remembered, time);
        addresses = new Limit<>("address", settings.perAddress(), remembered, time);
        signIns = new Limit<>("sign-in", settings.signInPerAddress(), remembered, time);
    }

    public Allowance account(UUID account) {
        return accounts.ask(account);
    }

    /**
     * What an address may still do.
     *
     * @param network an IPv4 address, or the first 64 bits of an IPv6 one: a household has them all
     */
    public Allowance address(String network) {
        return addresses.ask(network);
    }

    public Allowance signIn(String network) {
        return signIns.ask(network);
    }
}
