package org.unionhall.organization.founding;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.unionhall.platform.web.Ids;

/** One step of an application. Steps are added, never changed. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // whose step it is and who acted is named by queries
class FoundingStep {

    @Id private UUID id;
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private FoundingStepKind kind;

    private UUID actorId;
    private UUID unitId;
    private String reason;
    private String documentNumber;
    private Instant at;

    protected FoundingStep() {} // Hibernate

    /**
     * @param actorId null when time did it
     * @param reason null when none was given
     */
    static FoundingStep of(
            FoundingApplication one,
            FoundingStepKind kind,
            UUID actorId,
            String reason,
            Instant at) {
        var step = new FoundingStep();
        step.id = Ids.next();
        step.applicationId = one.id();
        step.kind = kind;
        step.actorId = actorId;
        step.unitId = one.unitId();
        step.reason = reason;
        step.documentNumber =
                kind == FoundingStepKind.APPROVED ? one.decision().documentNumber() : null;
        step.at = at;
        return step;
    }

    FoundingStepKind kind() {
        return kind;
    }

    UUID unitId() {
        return unitId;
    }

    String reason() {
        return reason;
    }

    String documentNumber() {
        return documentNumber;
    }

    Instant at() {
        return at;
    }
}
