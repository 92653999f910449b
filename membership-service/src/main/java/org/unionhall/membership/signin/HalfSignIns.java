package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.Digest;

/**
 * Sign-ins whose code by text message was right and whose second factor has not come yet. Who began
 * one holds its challenge, which is good once and for a few tries.
 */
@ApplicationScoped
class HalfSignIns extends SqlRepository {

    @Inject SignInSettings settings;
    @Inject Clock clock;

    /** A half one that was tried; {@code left} tries remain after this. */
    record Half(String device, int left) {}

    Duration lifetime() {
        return settings.halfLifetime();
    }

    /** Begins one; its challenge. */
    String begin(UUID account, String device) {
        var challenge = Secret.random();
        sql("""
        INSERT INTO half_sign_in (challenge_hash, account_id, device, expires_at)
        VALUES (:challenge, :account, cast(:device AS text), :expires)
        """)
                .setParameter("challenge", Digest.sha256(challenge))
                .setParameter("account", account)
                .setParameter("device", device)
                .setParameter("expires", clock.instant().plus(settings.halfLifetime()))
                .executeUpdate();
        return challenge;
    }

    /** Whose it is; null when there is none such. Whether it can be completed is not said. */
    UUID accountOf(String challenge) {
        return values(
                        "SELECT account_id FROM half_sign_in WHERE challenge_hash = :challenge",
                        UUID.class)
                .setParameter("challenge", Digest.sha256(challenge))
                .getSingleResultOrNull();
    }

    /**
     * Counts a try, before it is looked at.
     *
     * @return null when there is none such that can still be completed
     */
    Half take(String challenge) {
        var row =
                rows("""
                UPDATE half_sign_in SET tries = tries + 1
                WHERE challenge_hash = :challenge AND used_at IS NULL AND expires_at > :now
                RETURNING device, tries
                """)
                        .setParameter("challenge", Digest.sha256(challenge))
                        .setParameter("now", clock.instant())
                        .getSingleResultOrNull();
        return row == null
                ? null
                : new Half(row.get(0, String.class), settings.tries() - row.get(1, Integer.class));
    }

    /** It is completed; its row is held since it was taken. */
    void use(String challenge) {
        sql("UPDATE half_sign_in SET used_at = :now WHERE challenge_hash = :challenge")
                .setParameter("now", clock.instant())
                .setParameter("challenge", Digest.sha256(challenge))
                .executeUpdate();
    }

    /** None of the account can be completed any more. */
    void forget(UUID account) {
        sql("UPDATE half_sign_in SET used_at = :now WHERE account_id = :account AND used_at IS"
                        + " NULL")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }

    /** Drops what can no longer be completed. */
    @Transactional
    int forgetOld() {
        var gone = clock.instant().minus(Duration.ofDays(1));
        return sql("DELETE FROM half_sign_in WHERE expires_at < :gone")
                .setParameter("gone", gone)
                .executeUpdate();
    }
}
