package org.unionhall.membership.accesslog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One look at one sealed value. */
@Entity
@Immutable
@Table(name = "access_log")
public class Access {

    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private UUID subjectId;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private RevealedField field;

    private String purpose;
    private UUID actorId;
    private Instant at;

    protected Access() {} // Hibernate

    /**
     * @param accountId of the person concerned; null when there is none
     */
    public Access(
            UUID id,
            Subject subject,
            UUID subjectId,
            UUID accountId,
            RevealedField field,
            String purpose,
            UUID actorId,
            Instant at) {
        this.id = id;
        this.subject = subject;
        this.subjectId = subjectId;
        this.accountId = accountId;
        this.field = field;
        this.purpose = purpose;
        this.actorId = actorId;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    /** The application or member. */
    public UUID subjectId() {
        return subjectId;
    }

    /** The account of the person concerned; null when there is none. */
    public UUID accountId() {
        return accountId;
    }

    public Subject subject() {
        return subject;
    }

    public RevealedField field() {
        return field;
    }

    public String purpose() {
        return purpose;
    }

    /** The account that looked. */
    public UUID actorId() {
        return actorId;
    }

    public Instant at() {
        return at;
    }
}
