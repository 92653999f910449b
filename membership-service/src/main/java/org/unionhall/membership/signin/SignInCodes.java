package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.unionhall.platform.persistence.Sql;

/**
 * The codes last sent, one row a number. Each step is one statement on that row, so that however
 * many requests come at once, no number is sent more codes and no code tried more often than
 * allowed.
 */
@ApplicationScoped
class SignInCodes {

    private final EntityManager entities;
    private final SignInSettings settings;
    private final Clock clock;

    SignInCodes(EntityManager entities, SignInSettings settings, Clock clock) {
        this.entities = entities;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a try at a code came to. */
    enum Outcome {
        RIGHT,
        WRONG,
        EXPIRED,
        EXHAUSTED
    }

    /**
     * Counts one more code for the number.
     *
     * @return how long to wait when there were too many; zero when one may be sent
     */
    @Transactional
    Duration reserve(byte[] mobileIndex) {
        var now = clock.instant();
        int reserved =
                entities.createNativeQuery(
                                """
                                INSERT INTO sign_in_code AS c (mobile_index, sent, window_started_at)
                                VALUES (:index, 1, :now)
                                ON CONFLICT (mobile_index) DO UPDATE SET
                                    sent = CASE WHEN c.window_started_at <= :gone THEN 1 ELSE c.sent + 1 END,
                                    window_started_at =
                                        CASE WHEN c.window_started_at <= :gone THEN :now ELSE c.window_started_at END
                                WHERE c.window_started_at <= :gone OR c.sent < :limit
                                """)
                        .setParameter("index", mobileIndex)
                        .setParameter("now", now)
                        .setParameter("gone", now.minus(settings.window()))
                        .setParameter("limit", settings.codesPerWindow())
                        .executeUpdate();
        return reserved == 1 ? Duration.ZERO : untilWindowEnds(mobileIndex, now);
    }

    private Duration untilWindowEnds(byte[] mobileIndex, Instant now) {
        var started =
                Sql.values(
                                entities,
                                "SELECT window_started_at FROM sign_in_code WHERE"
                                        + " mobile_index = :index",
                                Instant.class)
                        .setParameter("index", mobileIndex)
                        .getSingleResult();
        var left = Duration.between(now, started.plus(settings.window()));
        return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
    }

    /**
     * The code did not go out: it does not count against the number, and nothing else remains of
     * it.
     */
    @Transactional
    void giveBack(byte[] mobileIndex) {
        entities.createNativeQuery(
                        "UPDATE sign_in_code SET sent = sent - 1 WHERE mobile_index = :index AND"
                                + " sent > 0")
                .setParameter("index", mobileIndex)
                .executeUpdate();
        entities.createNativeQuery(
                        "DELETE FROM sign_in_code WHERE mobile_index = :index AND sent = 0 AND"
                                + " code_mac IS NULL")
                .setParameter("index", mobileIndex)
                .executeUpdate();
    }

    /** From now on only this code signs the number in. */
    @Transactional
    void put(byte[] mobileIndex, byte[] codeMac) {
        entities.createNativeQuery(
                        """
                        UPDATE sign_in_code SET code_mac = :mac, expires_at = :expires, tries = 0
                        WHERE mobile_index = :index
                        """)
                .setParameter("mac", codeMac)
                .setParameter("expires", clock.instant().plus(settings.codeLifetime()))
                .setParameter("index", mobileIndex)
                .executeUpdate();
    }

    /** Tries a code; a right one is used up, a wrong one counted, in the same transaction. */
    @Transactional
    Outcome attempt(byte[] mobileIndex, byte[] codeMac) {
        List<Tuple> found =
                Sql.rows(
                                entities,
                                """
                                UPDATE sign_in_code SET tries = tries + 1
                                WHERE mobile_index = :index AND code_mac IS NOT NULL
                                RETURNING code_mac, expires_at, tries
                                """)
                        .setParameter("index", mobileIndex)
                        .getResultList();
        if (found.isEmpty()) {
            return Outcome.WRONG;
        }
        var row = found.get(0);
        if (row.get(2, Integer.class) > settings.tries()) {
            return Outcome.EXHAUSTED;
        }
        if (!row.get(1, Instant.class).isAfter(clock.instant())) {
            return Outcome.EXPIRED;
        }
        if (!MessageDigest.isEqual(row.get(0, byte[].class), codeMac)) {
            return Outcome.WRONG;
        }
        entities.createNativeQuery(
                        "UPDATE sign_in_code SET code_mac = NULL WHERE mobile_index = :index")
                .setParameter("index", mobileIndex)
                .executeUpdate();
        return Outcome.RIGHT;
    }

    /** Drops what can no longer sign anybody in. */
    @Transactional
    int forgetOld() {
        return entities.createNativeQuery(
                        """
                        DELETE FROM sign_in_code WHERE window_started_at < :gone
                          AND (expires_at IS NULL OR expires_at < :gone)
                        """)
                .setParameter("gone", clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }
}
