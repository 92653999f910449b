package org.unionhall.membership.secondfactor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.unionhall.platform.web.Ids;

/** Something that happened to a second factor, and who did it; never changed. */
@Entity
public class SecondFactorEntry {

    @Id private UUID id;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private Instant at;
    private UUID actorId;
    private String reason;

    protected SecondFactorEntry() {} // Hibernate

    /**
     * @param reason null where none is asked for
     */
    static SecondFactorEntry of(
            UUID accountId, EntryKind kind, UUID actorId, String reason, Instant now) {
        var entry = new SecondFactorEntry();
        entry.id = Ids.next();
        entry.accountId = accountId;
        entry.kind = kind;
        entry.at = now.truncatedTo(ChronoUnit.MICROS);
        entry.actorId = actorId;
        entry.reason = reason;
        return entry;
    }

    UUID id() {
        return id;
    }

    /** Whose second factor it is. */
    UUID accountId() {
        return accountId;
    }

    /** Who did it; the account itself unless somebody who manages accounts did. */
    UUID actorId() {
        return actorId;
    }

    EntryKind kind() {
        return kind;
    }

    Instant at() {
        return at;
    }

    String reason() {
        return reason;
    }
}
