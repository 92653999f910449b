package org.unionhall.membership.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.notification.NotificationKind;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.platform.persistence.SqlRepository;

/** The live members an announcement is to: counted, and account by account. */
@ApplicationScoped
class Audiences extends SqlRepository {

    private static final String MEMBERS =
            """
            FROM member m JOIN unit_copy u ON u.unit_id = m.unit_id
            %s
            WHERE m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED') AND %s
            """;

    /**
     * Whom an announcement reaches.
     *
     * @param accounts those who have an account and are told
     * @param wechat those of them whose WeChat is bound and who want such messages by it
     * @param texts those of the others who have a mobile and want text messages about announcements
     */
    record Counted(long members, long accounts, long wechat, long texts) {}

    Counted count(Announcement announcement, UnitCopy unit) {
        planForValues();
        var values = new HashMap<String, Object>();
        var where = where(announcement, unit, values);
        values.put("kind", NotificationKind.ANNOUNCEMENTS.name());
        var counted =
                rows(
                        """
                        SELECT count(*), count(m.account_id),
                            count(w.id) FILTER (
                                WHERE c.account_id IS NULL OR :kind <> ALL (c.wechat_off)),
                            count(a.mobile_index) FILTER (
                                WHERE (c.account_id IS NULL OR :kind <> ALL (c.texts_off))
                                    AND (w.id IS NULL OR :kind = ANY (c.wechat_off)))
                        """
                                + MEMBERS.formatted(
                                        """
                                        LEFT JOIN account a ON a.id = m.account_id
                                        LEFT JOIN wechat_binding w ON w.id = m.account_id
                                        LEFT JOIN notification_choice c ON c.account_id = m.account_id
                                        """,
                                        where));
        values.forEach(counted::setParameter);
        var row = counted.getSingleResult();
        return new Counted(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                row.get(3, Long.class));
    }

    /** Accounts of theirs behind that one, in the order of their ids. */
    List<UUID> accounts(Announcement announcement, UnitCopy unit, UUID after, int most) {
        planForValues();
        var values = new HashMap<String, Object>();
        var where = where(announcement, unit, values);
        values.put("after", after);
        values.put("most", most);
        var found =
                values(
                        "SELECT m.account_id "
                                + MEMBERS.formatted("", where)
                                + " AND m.account_id > :after ORDER BY m.account_id LIMIT :most",
                        UUID.class);
        values.forEach(found::setParameter);
        return found.getResultList();
    }

    private static String where(Announcement to, UnitCopy unit, Map<String, Object> values) {
        values.put("lo", unit.place());
        values.put("hi", to.audience() == Audience.OWN_MEMBERS ? unit.place() : unit.lastPlace());
        if (to.group() == null) {
            return "u.lo BETWEEN :lo AND :hi";
        }
        values.put("group", to.group());
        return "u.lo BETWEEN :lo AND :hi AND m.worker_group = :group";
    }
}
