package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Digest;
import org.unionhall.platform.web.Ids;

/**
 * Refresh tokens: kept only as digests, each good for one use. The first of a family is random;
 * every later one is derived from the one before with a key of the service, so that the same use
 * can be answered again without the answer being kept. Using and ending hold the account's row:
 * whatever comes at once, a family that was ended yields nothing.
 */
@ApplicationScoped
class RefreshTokens extends SqlRepository {

    @Inject ReachAccount accounts;
    @Inject Seal seal;
    @Inject KnownDevices devices;
    @Inject SignInSettings settings;
    @Inject Clock clock;

    /** What using a token came to. */
    sealed interface Use permits Next, Reused, Unknown {}

    /** It was good: the account, and the token that takes its place. */
    record Next(UUID accountId, Begun signIn) implements Use {

        @Override
        public String toString() {
            return "Next[" + accountId + "]";
        }
    }

    /** It had been used before; its family is ended. */
    record Reused() implements Use {}

    /** Never given out, expired or ended. */
    record Unknown() implements Use {}

    private record Held(
            UUID family, String device, boolean secondFactor, Instant usedAt, boolean open) {}

    /**
     * A family, and the token of it that is good now.
     *
     * @param secondFactor whether the sign-in was completed by one
     */
    record Begun(UUID family, String token, boolean secondFactor) {

        @Override
        public String toString() {
            return "Begun[" + family + "]";
        }
    }

    @Transactional
    Begun begin(UUID accountId, String device, boolean secondFactor) {
        var begun = new Begun(Ids.next(), Secret.random(), secondFactor);
        add(begun, accountId, device);
        return begun;
    }

    /**
     * Uses a token. One that comes again shortly afterwards, while its successor is unused, gets
     * that successor: the answer was lost on its way. Any other that comes again means that two
     * hold it, and ends the family.
     */
    @Transactional
    Use use(String token) {
        var account = held(token);
        if (account == null) {
            return new Unknown();
        }
        var now = clock.instant();
        var found = find(token, now);
        if (found == null || (found.usedAt() == null && !found.open())) {
            return new Unknown();
        }
        var next =
                new Begun(
                        found.family(),
                        Secret.text(seal.index(IndexKind.REFRESH_TOKEN, token)),
                        found.secondFactor());
        if (found.usedAt() == null) {
            markUsed(token, now);
            add(next, account, found.device());
            return new Next(account, next);
        }
        var successor = find(next.token(), now);
        if (found.usedAt().isAfter(now.minus(settings.refreshRepeat()))
                && successor != null
                && successor.usedAt() == null
                && successor.open()) {
            return new Next(account, next);
        }
        if (endFamily(found.family(), now) == 0) {
            return new Unknown();
        }
        devices.forget(account, found.family());
        return new Reused();
    }

    /** Ends the sign-in a token belongs to; nothing when there is none. */
    @Transactional
    void end(String token) {
        if (held(token) != null) {
            var now = clock.instant();
            endFamily(find(token, now).family(), now);
        }
    }

    /**
     * The account of a token, whose row is held from here on; null when the token was never given
     * out. What is read afterwards is what the ones before have left.
     */
    private UUID held(String token) {
        var account =
                values(
                                "SELECT account_id FROM refresh_token WHERE token_hash = :digest",
                                UUID.class)
                        .setParameter("digest", Digest.sha256(token))
                        .getSingleResultOrNull();
        if (account != null) {
            accounts.hold(account);
        }
        return account;
    }

    private Held find(String token, Instant now) {
        var row =
                rows("""
                SELECT family, device, second_factor, used_at, ended_at IS NULL AND expires_at > :now
                FROM refresh_token WHERE token_hash = :digest
                """)
                        .setParameter("now", now)
                        .setParameter("digest", Digest.sha256(token))
                        .getSingleResultOrNull();
        return row == null
                ? null
                : new Held(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Boolean.class),
                        row.get(3, Instant.class),
                        row.get(4, Boolean.class));
    }

    private void markUsed(String token, Instant now) {
        sql("UPDATE refresh_token SET used_at = :now WHERE token_hash = :digest")
                .setParameter("now", now)
                .setParameter("digest", Digest.sha256(token))
                .executeUpdate();
    }

    private int endFamily(UUID family, Instant now) {
        return sql("""
        UPDATE refresh_token SET ended_at = :now
        WHERE ended_at IS NULL AND family = :family
        """)
                .setParameter("now", now)
                .setParameter("family", family)
                .executeUpdate();
    }

    /** Drops what expired long enough ago that its reuse says nothing any more. */
    @Transactional
    int forgetOld() {
        return sql("DELETE FROM refresh_token WHERE expires_at < :gone")
                .setParameter("gone", clock.instant().minus(Duration.ofDays(7)))
                .executeUpdate();
    }

    private void add(Begun begun, UUID accountId, String device) {
        sql("""
        INSERT INTO refresh_token (token_hash, family, account_id, device, second_factor, expires_at)
        VALUES (:digest, :family, :account, cast(:device AS text), :second, :expires)
        """)
                .setParameter("digest", Digest.sha256(begun.token()))
                .setParameter("family", begun.family())
                .setParameter("account", accountId)
                .setParameter("device", device)
                .setParameter("second", begun.secondFactor())
                .setParameter("expires", clock.instant().plus(settings.refreshTokenLifetime()))
                .executeUpdate();
    }
}
