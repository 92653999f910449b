package org.unionhall.membership.accesslog;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One look at one sealed value, or one look-up by document number. */
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
    private AccessedField field;

    private String purpose;
    private UUID actorId;

    @SuppressWarnings("UnusedVariable") // kept for an investigation, read in the database
    private byte[] identityIndex;

    private Instant at;

    protected Access() {} // Hibernate

    /**
     * @param index of the number that was looked up; null for a reveal
     */
    Access(
            UUID id,
            RecordAccess.Whose whose,
            AccessedField field,
            String purpose,
            UUID actorId,
            byte[] index,
            Instant at) {
        this.id = id;
        this.subject = whose.subject();
        this.subjectId = whose.id();
        this.accountId = whose.accountId();
        this.field = field;
        this.purpose = purpose;
        this.actorId = actorId;
        this.identityIndex = index;
        this.at = at;
    }

    public UUID id() {
        return id;
    }

    /** The application or member; null when a look-up found nobody. */
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

    public AccessedField field() {
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
