package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;

/** How far the round of a day has come, and who comes next. */
@ApplicationScoped
class Rounds extends SqlRepository {

    /**
     * Begins the round of the day when it has not begun, and holds it until the transaction ends.
     *
     * @return behind which account it goes on; empty when it has ended or somebody else holds it
     */
    Optional<UUID> goOn(LocalDate day) {
        sql("""
        INSERT INTO notification_round (day, after, ended)
        VALUES (:day, '00000000-0000-0000-0000-000000000000', false) ON CONFLICT DO NOTHING
        """)
                .setParameter("day", day)
                .executeUpdate();
        return values(
                        """
                        SELECT after FROM notification_round WHERE day = :day AND NOT ended
                        FOR UPDATE SKIP LOCKED
                        """,
                        UUID.class)
                .setParameter("day", day)
                .getResultStream()
                .findAny();
    }

    void cameTo(LocalDate day, UUID account, boolean ended) {
        sql("UPDATE notification_round SET after = :account, ended = :ended WHERE day = :day")
                .setParameter("account", account)
                .setParameter("ended", ended)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** People, not API clients, who hold an appointment, behind that account. */
    List<UUID> officers(UUID after, LocalDate day, int most) {
        return values(
                        """
                        SELECT DISTINCT g.account_id
                        FROM granted g JOIN account a ON a.id = g.account_id
                        WHERE g.account_id > :after AND a.mobile_index IS NOT NULL AND NOT g.ended
                            AND g.starts_on <= :day AND (g.ends_on IS NULL OR g.ends_on >= :day)
                        ORDER BY g.account_id
                        """,
                        UUID.class)
                .setParameter("after", after)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }
}
