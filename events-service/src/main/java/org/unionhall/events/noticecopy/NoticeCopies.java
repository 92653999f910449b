package org.unionhall.events.noticecopy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The notices this service has heard of. */
@ApplicationScoped
public class NoticeCopies implements PanacheRepositoryBase<NoticeCopy, UUID> {

    private static final String IN_FORCE =
            """
            select n from NoticeCopy n where n.validFrom <= :today and n.noticeVersion =
                (select max(m.noticeVersion) from NoticeCopy m
                 where m.notice = n.notice and m.validFrom <= :today)
            order by n.required desc, n.notice
            """;

    private static final String UPSERT =
            """
            insert into notice_copy as mine
                (notice_id, version, notice, notice_version, title, text, required, valid_from)
            values (:id, :version, :notice, :noticeVersion, :title, :text, :required, :validFrom)
            on conflict on constraint notice_copy_pk do update set
                version = excluded.version, notice = excluded.notice,
                notice_version = excluded.notice_version, title = excluded.title, text = excluded.text,
                required = excluded.required, valid_from = excluded.valid_from
            where excluded.version > mine.version
            """;

    /** The newest version of each notice that is in force that day, the required ones first. */
    public List<NoticeCopy> inForce(LocalDate today) {
        return getEntityManager()
                .createQuery(IN_FORCE, NoticeCopy.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Takes a message over unless what is known is as new. */
    void take(NoticeMessage told) {
        getEntityManager()
                .createNativeQuery(UPSERT)
                .setParameter("id", told.noticeId())
                .setParameter("version", told.version())
                .setParameter("notice", told.notice())
                .setParameter("noticeVersion", told.noticeVersion())
                .setParameter("title", told.title())
                .setParameter("text", told.text())
                .setParameter("required", told.required())
                .setParameter("validFrom", told.validFrom())
                .executeUpdate();
    }
}
