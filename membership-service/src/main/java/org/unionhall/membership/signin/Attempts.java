package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Digest;

/**
 * The codes that were sent and the guesses at them. Who asked for a code holds its attempt, and the
 * guesses sent with it are counted for it alone; guesses without one are compared with every open
 * code of the number and share a count of their own. So a stranger's guesses use up nobody else's,
 * and a stranger's code voids nobody else's.
 */
@ApplicationScoped
class Attempts extends SqlRepository {

    @Inject SignInLimits limits;
    @Inject Seal seal;
    @Inject SignInSettings settings;
    @Inject Clock clock;

    /** What a guess came to. */
    enum Outcome {
        RIGHT,
        WRONG,
        EXPIRED,
        EXHAUSTED,
        TOO_OFTEN
    }

    /**
     * @param left the guesses that remain to the attempt; null without one
     * @param silence until guesses without an attempt are heard again; zero when they are
     */
    record Guess(Outcome outcome, Integer left, Duration silence) {

        private static Guess of(Outcome outcome) {
            return new Guess(outcome, null, Duration.ZERO);
        }
    }

    /** A code that was sent: which attempt, its MAC, when it expires. */
    private static final class Sent {

        private final byte[] attempt;
        private final byte[] mac;
        private final Instant expiresAt;

        Sent(Tuple row) {
            attempt = row.get(0, byte[].class);
            mac = row.get(1, byte[].class);
            expiresAt = row.get(2, Instant.class);
        }

        boolean holds(byte[] guessed) {
            return MessageDigest.isEqual(mac, guessed);
        }

        boolean expiredBy(Instant now) {
            return !expiresAt.isAfter(now);
        }
    }

    /** Keeps a code that was sent; the attempt its asker may send back. */
    @Transactional
    String open(Mobile mobile, String code) {
        var attempt = Secret.random();
        sql("""
        INSERT INTO sign_in_attempt (attempt_hash, mobile_index, code_mac, expires_at)
        VALUES (:attempt, :index, :mac, :expires)
        """)
                .setParameter("attempt", Digest.sha256(attempt))
                .setParameter("index", index(mobile))
                .setParameter("mac", mac(mobile, code))
                .setParameter("expires", clock.instant().plus(settings.codeLifetime()))
                .executeUpdate();
        return attempt;
    }

    /** A guess with the attempt: counted before it is looked at, and a right one is used up. */
    @Transactional
    Guess guess(Mobile mobile, String code, String attempt) {
        List<Tuple> found =
                rows("""
                UPDATE sign_in_attempt SET tries = tries + 1
                WHERE attempt_hash = :attempt AND mobile_index = :index AND used_at IS NULL
                RETURNING attempt_hash, code_mac, expires_at, tries
                """)
                        .setParameter("attempt", Digest.sha256(attempt))
                        .setParameter("index", index(mobile))
                        .getResultList();
        if (found.isEmpty()) {
            return Guess.of(Outcome.EXPIRED);
        }
        var sent = new Sent(found.get(0));
        int left = settings.tries() - found.get(0).get(3, Integer.class);
        if (left < 0) {
            return Guess.of(Outcome.EXHAUSTED);
        }
        if (sent.expiredBy(clock.instant())) {
            return Guess.of(Outcome.EXPIRED);
        }
        if (!sent.holds(mac(mobile, code))) {
            return new Guess(Outcome.WRONG, left, Duration.ZERO);
        }
        return Guess.of(use(sent) ? Outcome.RIGHT : Outcome.EXPIRED);
    }

    /**
     * A guess without an attempt. Numbers that have no open code count in the same way and get the
     * same answers; that a code has expired is said only to who knows it.
     */
    @Transactional
    Guess guess(Mobile mobile, String code) {
        var wait = limits.take(index(mobile), SignInLimit.GUESSES);
        if (!wait.isZero()) {
            return new Guess(Outcome.TOO_OFTEN, null, wait);
        }
        var mac = mac(mobile, code);
        var outcome = Outcome.WRONG;
        for (var sent : unused(mobile)) {
            if (!sent.holds(mac) || outcome == Outcome.RIGHT) {
                continue;
            }
            if (sent.expiredBy(clock.instant())) {
                outcome = Outcome.EXPIRED;
            } else if (use(sent)) {
                outcome = Outcome.RIGHT;
            }
        }
        return Guess.of(outcome);
    }

    private List<Sent> unused(Mobile mobile) {
        return rows(
                        """
                        SELECT attempt_hash, code_mac, expires_at FROM sign_in_attempt
                        WHERE mobile_index = :index AND used_at IS NULL ORDER BY expires_at
                        """)
                .setParameter("index", index(mobile))
                .getResultList()
                .stream()
                .map(Sent::new)
                .toList();
    }

    private boolean use(Sent sent) {
        return sql("""
        UPDATE sign_in_attempt SET used_at = :now
        WHERE attempt_hash = :attempt AND used_at IS NULL
        """)
                        .setParameter("now", clock.instant())
                        .setParameter("attempt", sent.attempt)
                        .executeUpdate()
                == 1;
    }

    private byte[] index(Mobile mobile) {
        return seal.index(IndexKind.MOBILE, mobile.number());
    }

    /** Keyed, since a million codes are soon tried; bound to the number. */
    private byte[] mac(Mobile mobile, String code) {
        return seal.index(IndexKind.SIGN_IN_CODE, mobile.number() + '|' + code);
    }

    /** Drops what can no longer sign anybody in. */
    @Transactional
    int forgetOld() {
        return sql("DELETE FROM sign_in_attempt WHERE expires_at < :gone")
                .setParameter("gone", clock.instant().minus(Duration.ofDays(1)))
                .executeUpdate();
    }
}
