package org.unionhall.membership.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.persistence.SqlRepository;

/** How many announcements unions have published on a day. */
@ApplicationScoped
class AnnouncementDays extends SqlRepository {

    /**
     * Takes one of those a union has on a day; the count is held until the transaction ends.
     *
     * @return false, with nothing counted, when all are used
     */
    boolean take(UUID unitId, LocalDate day, int most) {
        int written =
                sql("""
                INSERT INTO announcement_day AS d (unit_id, day, used) VALUES (:unit, :day, 1)
                ON CONFLICT (unit_id, day) DO UPDATE SET used = d.used + 1 WHERE d.used < :most
                """)
                        .setParameter("unit", unitId)
                        .setParameter("day", day)
                        .setParameter("most", most)
                        .executeUpdate();
        return written == 1;
    }
}
