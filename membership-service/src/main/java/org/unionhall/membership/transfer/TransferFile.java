package org.unionhall.membership.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Actor;

/** What is kept of a {@link Transfer}. */
@MappedSuperclass
abstract class TransferFile implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private UUID fromUnitId;

    @Column(updatable = false)
    private UUID toUnitId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TransferParty askedBy;

    @Column(updatable = false)
    private UUID askedByAccount;

    @Column(updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TransferReason reason;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    private UUID releasedBy;
    private Instant closedAt;

    /** What time does to it is no change that somebody has to have seen. */
    @Embedded
    @OptimisticLock(excluded = true)
    private TransferTime time;

    protected TransferFile() {}

    void opened(Known member, UUID toUnit, Asking asking, TransferTime answer) {
        id = Ids.next();
        memberId = member.id();
        accountId = member.accountId();
        fromUnitId = member.unitId();
        toUnitId = toUnit;
        askedBy = asking.party();
        askedByAccount = asking.actor().id();
        askedAt = asking.at().truncatedTo(ChronoUnit.MICROS);
        reason = asking.reason();
        state =
                askedBy == TransferParty.FORMER_UNION
                        ? TransferState.RELEASED
                        : TransferState.REQUESTED;
        time = answer;
    }

    /** The former union has agreed. */
    void released(UUID by) {
        state = TransferState.RELEASED;
        releasedBy = by;
    }

    /** Whose answer is waited for; null when nobody's is. */
    TransferParty waitsFor() {
        return switch (state) {
            case REQUESTED -> TransferParty.FORMER_UNION;
            case RELEASED -> TransferParty.NEW_UNION;
            case COMPLETED, REFUSED, WITHDRAWN, LAPSED -> null;
        };
    }

    /** The union whose clerks act for that party; null for the member and for time. */
    UUID unitOf(TransferParty party) {
        return switch (party) {
            case FORMER_UNION -> fromUnitId;
            case NEW_UNION -> toUnitId;
            case MEMBER, TIME -> null;
        };
    }

    boolean isOwnOf(Actor actor) {
        return actor.id().equals(accountId);
    }

    /** Whether the actor has agreed for one of the unions. */
    boolean hasActed(Actor actor) {
        return actor.id().equals(askedByAccount) || actor.id().equals(releasedBy);
    }

    /** The union that is asked has to answer in that time. */
    void answerWithin(TransferTime answer) {
        time = answer;
    }

    void close(TransferState end, Instant now) {
        state = end;
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    TransferStep step(StepKind kind, TransferParty party, UUID by, Instant now) {
        return TransferStep.of(id, kind, party, by, unitOf(party), now);
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID memberId() {
        return memberId;
    }

    UUID accountId() {
        return accountId;
    }

    UUID fromUnitId() {
        return fromUnitId;
    }

    UUID toUnitId() {
        return toUnitId;
    }

    TransferParty askedBy() {
        return askedBy;
    }

    UUID askedByAccount() {
        return askedByAccount;
    }

    Instant askedAt() {
        return askedAt;
    }

    TransferReason reason() {
        return reason;
    }

    TransferState state() {
        return state;
    }

    Instant closedAt() {
        return closedAt;
    }

    TransferTime time() {
        return time;
    }
}
