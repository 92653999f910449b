package org.unionhall.membership.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** 通知: what somebody is told. It is written by {@link TellPeople} and {@link Texts}. */
@Entity
public class Notification {

    @Id private UUID id;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Template template;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> facts;

    private String subject;
    private Instant createdAt;
    private Instant readAt;

    @Enumerated(EnumType.STRING)
    private TextState textState;

    @Enumerated(EnumType.STRING)
    private TextReason textReason;

    @Enumerated(EnumType.STRING)
    private WechatState wechatState;

    @Enumerated(EnumType.STRING)
    private WechatReason wechatReason;

    protected Notification() {} // Hibernate

    /** The person has read it; the first time counts, as exactly as it is kept. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Template template() {
        return template;
    }

    Map<String, String> facts() {
        return facts;
    }

    String subject() {
        return subject;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant readAt() {
        return readAt;
    }

    TextState textState() {
        return textState;
    }

    TextReason textReason() {
        return textReason;
    }

    WechatState wechatState() {
        return wechatState;
    }

    WechatReason wechatReason() {
        return wechatReason;
    }
}
