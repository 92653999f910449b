package org.unionhall.gateway.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.Optional;
import org.unionhall.platform.web.Digest;
import org.unionhall.platform.web.access.TokenVerifier;
import org.unionhall.platform.web.access.TokenVerifier.Verified;

/**
 * Access tokens at the door. A token that was verified is known again by its hash until it expires;
 * one that is new is verified off the event loop, since its keys may have to be fetched first.
 */
@Singleton
public final class TokenCheck {

    private static final int REMEMBERED = 100_000;

    private final TokenVerifier verifier;
    private final Clock clock;
    private final Cache<ByteBuffer, Verified> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    @Inject
    public TokenCheck(TokenVerifier verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    /**
     * Who a token speaks for that was seen before and still holds; null when it must be verified.
     */
    public Verified recall(String token) {
        var hash = hash(token);
        var found = known.getIfPresent(hash);
        if (found != null && !found.expiresAt().isAfter(clock.instant())) {
            known.invalidate(hash);
            return null;
        }
        return found;
    }

    /** Verifies on a worker thread; empty when the token is not valid, whatever the reason. */
    public Future<Optional<Verified>> verify(Vertx vertx, String token) {
        return vertx.executeBlocking(
                () -> {
                    var verified = verifier.verify(token);
                    verified.ifPresent(found -> known.put(hash(token), found));
                    return verified;
                },
                false);
    }

    private static ByteBuffer hash(String token) {
        return ByteBuffer.wrap(Digest.sha256(token));
    }
}
