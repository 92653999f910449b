package org.unionhall.events.noticecopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A privacy notice or application text that membership published. Written only by {@link
 * NoticeCopies}.
 */
@Entity
@Immutable
@Table(name = "notice_copy")
@SuppressWarnings("unused") // queries read the fields
public class NoticeCopy {

    @Id
    @Column(name = "notice_id")
    private UUID noticeId;

    private String notice;

    @Column(name = "notice_version")
    private int noticeVersion;

    private String title;
    private String text;
    private boolean required;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected NoticeCopy() {} // Hibernate

    /** Its name, the same for all its versions. */
    public String notice() {
        return notice;
    }

    public int noticeVersion() {
        return noticeVersion;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public boolean isRequired() {
        return required;
    }
}
