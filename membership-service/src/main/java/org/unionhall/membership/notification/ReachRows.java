package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhall.membership.notification.ReadReach.Reach;
import org.unionhall.membership.notification.ReadReach.Texts;
import org.unionhall.platform.persistence.SqlRepository;

/** Notifications about one subject, counted. */
@ApplicationScoped
class ReachRows extends SqlRepository {

    Reach of(String subject) {
        var row =
                rows("""
                SELECT count(*), count(read_at),
                    count(*) FILTER (WHERE wechat_state = 'SENT'),
                    count(*) FILTER (WHERE text_state = 'QUEUED'),
                    count(*) FILTER (WHERE text_state = 'SENT'),
                    count(*) FILTER (WHERE text_state = 'FAILED'),
                    count(*) FILTER (WHERE text_state = 'SKIPPED')
                FROM notification WHERE template = 'ANNOUNCEMENT' AND subject = :subject
                """)
                        .setParameter("subject", subject)
                        .getSingleResult();
        return new Reach(
                row.get(0, Long.class),
                row.get(1, Long.class),
                row.get(2, Long.class),
                new Texts(
                        row.get(3, Long.class),
                        row.get(4, Long.class),
                        row.get(5, Long.class),
                        row.get(6, Long.class)));
    }

    boolean wasTold(UUID accountId, String cause) {
        return values(
                                "SELECT count(*) FROM notification WHERE cause = :cause AND"
                                        + " account_id = :account",
                                Long.class)
                        .setParameter("cause", cause)
                        .setParameter("account", accountId)
                        .getSingleResult()
                == 1;
    }
}
