package org.unionhall.membership.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry of a member's ledger. Entries are added, never changed: a correction is a new one. */
@Entity
@Immutable
@Table(name = "member_movement")
public class Movement {

    @Id private UUID id;
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private MovementKind kind;

    private String reason;
    private String explanation;
    private LocalDate effectiveOn;
    private UUID unitId;
    private String document;
    private UUID actorId;
    private Instant recordedAt;

    protected Movement() {} // Hibernate

    Movement(
            UUID id,
            UUID memberId,
            MovementKind kind,
            LocalDate effectiveOn,
            UUID unitId,
            UUID actorId,
            Instant recordedAt) {
        this.id = id;
        this.memberId = memberId;
        this.kind = kind;
        this.effectiveOn = effectiveOn;
        this.unitId = unitId;
        this.actorId = actorId;
        this.recordedAt = recordedAt;
    }

    /** The same with what is said of it; null for nothing. */
    Movement because(String said) {
        reason = said;
        return this;
    }

    /** The same with why in words, and the document that decided it; null for none. */
    Movement explained(String inWords, String byDocument) {
        explanation = inWords;
        document = byDocument;
        return this;
    }

    UUID memberId() {
        return memberId;
    }

    /** Who decided it. */
    UUID actorId() {
        return actorId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    MovementKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    String explanation() {
        return explanation;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    UUID unitId() {
        return unitId;
    }

    String document() {
        return document;
    }
}
