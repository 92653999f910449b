package org.unionhall.membership.announcement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** 公告: what a union writes to its members. */
@Entity
public class Announcement implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;

    @Column(updatable = false)
    private UUID unitId;

    private String title;
    private String text;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Column(name = "worker_group")
    private String group;

    @Enumerated(EnumType.STRING)
    private AnnouncementStatus status;

    @Enumerated(EnumType.STRING)
    private StopReason stoppedFor;

    private UUID writtenBy;
    private Instant writtenAt;
    private UUID publishedBy;
    private Instant publishedAt;
    private UUID withdrawnBy;
    private Instant withdrawnAt;
    private Instant sentAt;

    protected Announcement() {} // Hibernate

    /** A new draft. */
    static Announcement written(UUID id, UUID unitId, Draft draft, UUID by, Instant now) {
        var announcement = new Announcement();
        announcement.id = id;
        announcement.unitId = unitId;
        announcement.status = AnnouncementStatus.DRAFT;
        announcement.write(draft, by, now);
        return announcement;
    }

    /**
     * It is to read otherwise; who wrote it last has written it.
     *
     * @throws Rejection {@code ANNOUNCEMENT_NOT_DRAFT}
     */
    void correct(Draft draft, UUID by, Instant now) {
        if (status != AnnouncementStatus.DRAFT) {
            throw new Rejection(AnnouncementProblem.ANNOUNCEMENT_NOT_DRAFT, status);
        }
        if (!draft.equals(draft())) {
            write(draft, by, now);
        }
    }

    private void write(Draft draft, UUID by, Instant now) {
        title = draft.words().title();
        text = draft.words().text();
        endsOn = draft.endsOn();
        audience = draft.audience();
        group = draft.group();
        writtenBy = by;
        writtenAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    private Draft draft() {
        return new Draft(new AnnouncementWords(title, text), endsOn, audience, group);
    }

    /**
     * Its sending begins, or goes on where it was stopped.
     *
     * @param normal whether its union is in its normal state
     * @return whether it is the first time
     * @throws Rejection {@code ANNOUNCEMENT_NOT_DRAFT}, {@code UNION_CANNOT_ANNOUNCE}, {@code
     *     ANNOUNCEMENT_DAY_OVER}
     */
    boolean publish(boolean normal, UUID by, LocalDate today, Instant now) {
        if (status != AnnouncementStatus.DRAFT && status != AnnouncementStatus.STOPPED) {
            throw new Rejection(AnnouncementProblem.ANNOUNCEMENT_NOT_DRAFT, status);
        }
        if (!normal) {
            throw new Rejection(AnnouncementProblem.UNION_CANNOT_ANNOUNCE);
        }
        if (isOver(today)) {
            throw new Rejection(AnnouncementProblem.ANNOUNCEMENT_DAY_OVER, today);
        }
        boolean first = publishedAt == null;
        status = AnnouncementStatus.SENDING;
        stoppedFor = null;
        publishedBy = by;
        publishedAt = first ? now.truncatedTo(ChronoUnit.MICROS) : publishedAt;
        return first;
    }

    /** Whether its last day is over. */
    boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    /** Everybody was told. */
    void sent(Instant now) {
        status = AnnouncementStatus.SENT;
        sentAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Nobody else is told. */
    void stop(StopReason reason) {
        status = AnnouncementStatus.STOPPED;
        stoppedFor = reason;
    }

    /**
     * It was wrong: nobody else is told, and who was told sees that it was withdrawn.
     *
     * @throws Rejection {@code ANNOUNCEMENT_WITHDRAWN}
     */
    void withdraw(UUID by, Instant now) {
        if (status == AnnouncementStatus.WITHDRAWN) {
            throw new Rejection(AnnouncementProblem.ANNOUNCEMENT_WITHDRAWN);
        }
        status = AnnouncementStatus.WITHDRAWN;
        stoppedFor = null;
        withdrawnBy = by;
        withdrawnAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Audience audience() {
        return audience;
    }

    String group() {
        return group;
    }

    AnnouncementStatus status() {
        return status;
    }

    StopReason stoppedFor() {
        return stoppedFor;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    UUID publishedBy() {
        return publishedBy;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    UUID withdrawnBy() {
        return withdrawnBy;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }

    Instant sentAt() {
        return sentAt;
    }

    boolean isWithdrawn() {
        return status == AnnouncementStatus.WITHDRAWN;
    }
}
