package org.unionhall.membership.voterlist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The list of an election, which gives it its id. */
@Entity
@Immutable
class VoterList {

    @Id private UUID id;
    private UUID unitId;
    private String body;
    private LocalDate heldOn;
    private Instant closedAt;
    private int voters;
    private String sha256;

    protected VoterList() {} // Hibernate

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    String body() {
        return body;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    Instant closedAt() {
        return closedAt;
    }

    int voters() {
        return voters;
    }

    String sha256() {
        return sha256;
    }
}
