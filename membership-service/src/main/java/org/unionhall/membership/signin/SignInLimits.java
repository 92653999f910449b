package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.unionhall.platform.persistence.SqlRepository;

/**
 * Counts what may be done only so often. Each step is one statement on one row, so that however
 * many requests come at once, to however many instances, no more are let through than allowed.
 */
@ApplicationScoped
class SignInLimits extends SqlRepository {

    private static final Duration LONGEST = Duration.ofDays(2);

    @Inject SignInSettings settings;
    @Inject Clock clock;

    /**
     * Counts one more.
     *
     * @return how long to wait when there were too many; zero when this one may be done
     */
    @Transactional
    Duration take(byte[] subject, SignInLimit limit) {
        return take(subject, limit, limit.most(settings));
    }

    /** The same with a limit below its own. */
    @Transactional
    Duration take(byte[] subject, SignInLimit limit, int most) {
        var now = clock.instant();
        int taken =
                sql("""
                INSERT INTO sign_in_allowance AS a (subject, kind, started_at, used)
                SELECT :subject, :kind, :now, 1 WHERE :most > 0
                ON CONFLICT (subject, kind) DO UPDATE SET
                    used = CASE WHEN a.started_at <= :gone THEN 1 ELSE a.used + 1 END,
                    started_at = CASE WHEN a.started_at <= :gone THEN :now ELSE a.started_at END
                WHERE a.started_at <= :gone OR a.used < :most
                """)
                        .setParameter("subject", subject)
                        .setParameter("kind", limit.name())
                        .setParameter("now", now)
                        .setParameter("gone", now.minus(limit.period(settings)))
                        .setParameter("most", most)
                        .executeUpdate();
        return taken == 1 ? Duration.ZERO : untilItEnds(subject, limit, now);
    }

    private Duration untilItEnds(byte[] subject, SignInLimit limit, Instant now) {
        var period = limit.period(settings);
        var started =
                values(
                                "SELECT started_at FROM sign_in_allowance WHERE subject = :subject"
                                        + " AND kind = :kind",
                                Instant.class)
                        .setParameter("subject", subject)
                        .setParameter("kind", limit.name())
                        .getSingleResultOrNull();
        var left = started == null ? period : Duration.between(now, started.plus(period));
        return left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left;
    }

    /** What was counted did not happen; nothing else remains of it. */
    @Transactional
    void giveBack(byte[] subject, SignInLimit limit) {
        sql("""
        UPDATE sign_in_allowance SET used = used - 1
        WHERE subject = :subject AND kind = :kind AND used > 0
        """)
                .setParameter("subject", subject)
                .setParameter("kind", limit.name())
                .executeUpdate();
        sql("""
        DELETE FROM sign_in_allowance
        WHERE subject = :subject AND kind = :kind AND used = 0
        """)
                .setParameter("subject", subject)
                .setParameter("kind", limit.name())
                .executeUpdate();
    }

    /** How many were counted of all subjects in periods that still run. */
    @Transactional
    long used(SignInLimit limit) {
        return values(
                        """
                        SELECT cast(coalesce(sum(used), 0) AS bigint) FROM sign_in_allowance
                        WHERE kind = :kind AND started_at > :gone
                        """,
                        Long.class)
                .setParameter("kind", limit.name())
                .setParameter("gone", clock.instant().minus(limit.period(settings)))
                .getSingleResult();
    }

    /** Drops counts whose period is long over. */
    @Transactional
    int forgetOld() {
        return sql("DELETE FROM sign_in_allowance WHERE started_at < :gone")
                .setParameter("gone", clock.instant().minus(LONGEST))
                .executeUpdate();
    }
}
