package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.Digest;
import org.unionhall.platform.web.Ids;

/**
 * Refresh tokens: random, kept only as digests, each good for one use. Every use gives the next one
 * of the family; a used one that comes again means that two hold it, and ends the family.
 */
@ApplicationScoped
class RefreshTokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final EntityManager entities;
    private final SignInSettings settings;
    private final Clock clock;

    RefreshTokens(EntityManager entities, SignInSettings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /** What using a token came to. */
    sealed interface Use permits Next, Reused, Unknown {}

    /** It was good: the account, and the token that takes its place. */
    record Next(UUID accountId, String token) implements Use {

        @Override
        public String toString() {
            return "Next[" + accountId + "]";
        }
    }

    /** It had been used before; its family is ended. */
    record Reused() implements Use {}

    /** Never given out, expired or ended. */
    record Unknown() implements Use {}

    /** The first token of a new family. */
    @Transactional
    String begin(UUID accountId, String device) {
        return add(Ids.next(), accountId, device);
    }

    /** Uses a token. Of two uses at once, one gets the next token and the other ends the family. */
    @Transactional
    Use use(String token) {
        var digest = Digest.sha256(token);
        var now = clock.instant();
        List<Tuple> used =
                Sql.rows(
                                entities,
                                """
                                UPDATE refresh_token SET used_at = :now
                                WHERE token_hash = :digest AND used_at IS NULL AND ended_at IS NULL AND expires_at > :now
                                RETURNING family, account_id, device
                                """)
                        .setParameter("now", now)
                        .setParameter("digest", digest)
                        .getResultList();
        if (!used.isEmpty()) {
            var account = used.get(0).get(1, UUID.class);
            var next =
                    add(used.get(0).get(0, UUID.class), account, used.get(0).get(2, String.class));
            return new Next(account, next);
        }
        int ended =
                entities.createNativeQuery(
                                """
                                UPDATE refresh_token SET ended_at = :now
                                WHERE ended_at IS NULL AND family =
                                    (SELECT family FROM refresh_token WHERE token_hash = :digest AND used_at IS NOT NULL)
                                """)
                        .setParameter("now", now)
                        .setParameter("digest", digest)
                        .executeUpdate();
        return ended > 0 ? new Reused() : new Unknown();
    }

    /** Ends the sign-in a token belongs to; nothing when there is none. */
    @Transactional
    void end(String token) {
        entities.createNativeQuery(
                        """
                        UPDATE refresh_token SET ended_at = :now
                        WHERE ended_at IS NULL AND family =
                            (SELECT family FROM refresh_token WHERE token_hash = :digest)
                        """)
                .setParameter("now", clock.instant())
                .setParameter("digest", Digest.sha256(token))
                .executeUpdate();
    }

    /** Drops what expired long enough ago that its reuse says nothing any more. */
    @Transactional
    int forgetOld() {
        return entities.createNativeQuery("DELETE FROM refresh_token WHERE expires_at < :gone")
                .setParameter("gone", clock.instant().minus(Duration.ofDays(7)))
                .executeUpdate();
    }

    private String add(UUID family, UUID accountId, String device) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entities.createNativeQuery(
                        """
                        INSERT INTO refresh_token (token_hash, family, account_id, device, expires_at)
                        VALUES (:digest, :family, :account, cast(:device AS text), :expires)
                        """)
                .setParameter("digest", Digest.sha256(token))
                .setParameter("family", family)
                .setParameter("account", accountId)
                .setParameter("device", device)
                .setParameter("expires", clock.instant().plus(settings.refreshTokenLifetime()))
                .executeUpdate();
        return token;
    }
}
