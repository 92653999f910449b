package org.unionhall.membership.transfer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.unionhall.platform.web.Ids;

/** One step of a transfer. Steps are added, never changed. */
@Entity
@Immutable
public class TransferStep {

    @Id private UUID id;
    private UUID transferId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private TransferParty party;

    private UUID actorId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RefusalGround ground;

    private String reason;
    private Instant at;

    protected TransferStep() {} // Hibernate

    /**
     * @param actorId null when nobody acted
     * @param unitId the union that was to act; null for the member
     */
    static TransferStep of(
            UUID transferId,
            StepKind kind,
            TransferParty party,
            UUID actorId,
            UUID unitId,
            Instant at) {
        var step = new TransferStep();
        step.id = Ids.next();
        step.transferId = transferId;
        step.kind = kind;
        step.party = party;
        step.actorId = actorId;
        step.unitId = unitId;
        step.at = at.truncatedTo(ChronoUnit.MICROS);
        return step;
    }

    /** The same with why. */
    TransferStep because(RefusalGround why, String said) {
        ground = why;
        reason = said;
        return this;
    }

    UUID transferId() {
        return transferId;
    }

    StepKind kind() {
        return kind;
    }

    TransferParty party() {
        return party;
    }

    UUID actorId() {
        return actorId;
    }

    UUID unitId() {
        return unitId;
    }

    RefusalGround ground() {
        return ground;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }
}
