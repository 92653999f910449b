package org.unionhall.events.noticecopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.unionhall.platform.copies.Copy;

/** The copied notices. */
@ApplicationScoped
public class NoticeCopies extends Copy<NoticeMessage> {

    private static final String IN_FORCE =
            """
            select n from NoticeCopy n where n.validFrom <= :today and n.noticeVersion =
                (select max(m.noticeVersion) from NoticeCopy m
                 where m.notice = n.notice and m.validFrom <= :today)
            order by n.required desc, n.notice
            """;

    NoticeCopies() {
        super(NoticeMessage.class, "unionhall.membership.notices.v1", "notice_copy", "noticeId");
    }

    /** The newest version of each notice that is in force that day, the required ones first. */
    public List<NoticeCopy> inForce(LocalDate today) {
        return entities()
                .createQuery(IN_FORCE, NoticeCopy.class)
                .setParameter("today", today)
                .getResultList();
    }
}
