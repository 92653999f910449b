package org.unionhall.membership.allowance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;

/** How often accounts did something on a day. Rows are held until the transaction ends. */
@ApplicationScoped
class DailyUses extends SqlRepository {

    /**
     * Takes one of what is allowed.
     *
     * @return false, with nothing counted, when all is used
     */
    boolean take(UUID account, DailyUse use, LocalDate day, int allowed) {
        return write(account, use, day, allowed, 1);
    }

    /**
     * Whether something is left; until the transaction ends nobody else takes it.
     *
     * @return false when all is used
     */
    boolean hold(UUID account, DailyUse use, LocalDate day, int allowed) {
        return write(account, use, day, allowed, 0);
    }

    /**
     * Counts some more unless all is used.
     *
     * @param more how many
     */
    boolean write(UUID account, DailyUse use, LocalDate day, int allowed, int more) {
        int written =
                sql("""
                INSERT INTO daily_use AS u (account_id, day, kind, used)
                VALUES (:account, :day, :kind, :more)
                ON CONFLICT (account_id, day, kind)
                DO UPDATE SET used = u.used + excluded.used WHERE u.used < :allowed
                """)
                        .setParameter("account", account)
                        .setParameter("day", day)
                        .setParameter("kind", use.name())
                        .setParameter("more", more)
                        .setParameter("allowed", allowed)
                        .executeUpdate();
        return written == 1;
    }

    void forgetBefore(LocalDate day) {
        sql("DELETE FROM daily_use WHERE day < :day").setParameter("day", day).executeUpdate();
    }
}
