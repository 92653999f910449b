package org.unionhall.membership.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.unionhall.platform.web.problem.Text;

/** One wording of a notice. It is never changed, only followed by the next version. */
@Entity
public class Notice {

    @Id private UUID id;

    @Column(name = "notice", updatable = false)
    private String code;

    @Column(name = "notice_version", updatable = false)
    private int number;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String titleEn;

    @Column(name = "text", updatable = false)
    private String wording;

    @Column(name = "text_en", updatable = false)
    private String wordingEn;

    @Column(updatable = false)
    private String legalBasis;

    @Column(updatable = false)
    private boolean required;

    @Column(updatable = false)
    private LocalDate validFrom;

    private Instant announcedAt;

    protected Notice() {} // Hibernate

    /** Published once; the message carries everything others need. */
    NoticePublished announced(Instant now) {
        announcedAt = now;
        return new NoticePublished(id, 1, code, number, title, wording, required, validFrom);
    }

    /** Such as {@code PERSONAL_INFORMATION}. */
    String code() {
        return code;
    }

    /** 1, 2 …: what a consent names. */
    int number() {
        return number;
    }

    /** Whether nobody can join without consenting to it. */
    boolean isRequired() {
        return required;
    }

    boolean isAnnounced() {
        return announcedAt != null;
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day);
    }

    String title(Locale locale) {
        return new Text(title, titleEn).in(locale);
    }

    String wording(Locale locale) {
        return new Text(wording, wordingEn).in(locale);
    }

    String legalBasis() {
        return legalBasis;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
