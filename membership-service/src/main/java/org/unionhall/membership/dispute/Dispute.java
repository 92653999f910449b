package org.unionhall.membership.dispute;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.Sealed;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Somebody says that an identity is the own one. Nothing is known of who holds it until a clerk has
 * seen the document; at most one is open of an account.
 */
@Entity
@DynamicUpdate
@Table(name = "identity_dispute")
public class Dispute implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;

    @Embedded private Claim claim;
    private Sealed idSealed;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    @Embedded private Shown shown;
    @Embedded private OtherSide side;

    @Embedded private Answer answer;

    @Embedded private Ending ending;

    /** What time does to it is no change that somebody has to have seen. */
    @Embedded
    @OptimisticLock(excluded = true)
    private AnswerTime time;

    /** When it was last looked whether the identity is held as before. */
    @OptimisticLock(excluded = true)
    @SuppressWarnings("UnusedVariable") // queries name it
    private Instant lookedAt;

    protected Dispute() {} // Hibernate

    /**
     * @param time in which the document has to be shown
     */
    static Dispute opened(Claim claim, IdDocument document, AnswerTime time, Seal seal) {
        var dispute = new Dispute();
        dispute.id = Ids.next();
        dispute.claim = claim;
        dispute.idSealed = Sealed.of(document.number(), seal, dispute.place());
        dispute.state = DisputeState.OPENED;
        dispute.time = time;
        dispute.lookedAt = claim.openedAt();
        return dispute;
    }

    /**
     * @throws Rejection {@code DISPUTE_CLOSED} unless it is in that state
     */
    void require(DisputeState needed) {
        if (state != needed) {
            throw new Rejection(DisputeProblem.DISPUTE_CLOSED, state);
        }
    }

    /**
     * @throws Rejection {@code PARTY_TO_DISPUTE}
     */
    void requireNoParty(Actor clerk) {
        if (isOpener(clerk) || isHolder(clerk)) {
            throw new Rejection(DisputeProblem.PARTY_TO_DISPUTE);
        }
    }

    /**
     * Nobody decides who is a party, has seen the document or took the other side in.
     *
     * @throws Rejection {@code PARTY_TO_DISPUTE}, {@code INVOLVED_IN_DISPUTE}, {@code
     *     DISPUTE_CLOSED}
     */
    void requireDecider(Actor clerk) {
        requireNoParty(clerk);
        if ((shown != null && clerk.id().equals(shown.to()))
                || (side != null && clerk.id().equals(side.admittedBy()))) {
            throw new Rejection(DisputeProblem.INVOLVED_IN_DISPUTE);
        }
        require(DisputeState.DECIDING);
    }

    /** Somebody has seen the original of the document. */
    void shown(Shown document) {
        shown = document;
    }

    /** Somebody holds the identity who is to be heard. */
    void heard(OtherSide holder, AnswerTime hearing, Instant now) {
        side = holder;
        answer = null;
        state = DisputeState.HEARING;
        time = hearing;
        looked(now);
    }

    /** It is held as before; the application may be a member now, at another union. */
    void stillHeld(OtherSide holder) {
        side = holder;
    }

    /**
     * The other side says how it is.
     *
     * @throws Rejection {@code DISPUTE_CLOSED}
     */
    void answered(String said, Instant now) {
        require(DisputeState.HEARING);
        answer = new Answer(said, now.truncatedTo(ChronoUnit.MICROS));
    }

    /** The other side was heard, or was silent for too long. */
    void decidable(AnswerTime deciding) {
        state = DisputeState.DECIDING;
        time = deciding;
    }

    void decided(DisputeState as, Actor clerk, String why, Instant now) {
        close(as, clerk.id(), why, now);
    }

    /**
     * @throws Rejection {@code DISPUTE_CLOSED}
     */
    void withdrawn(Instant now) {
        if (!state.isOpen()) {
            throw new Rejection(DisputeProblem.DISPUTE_CLOSED, state);
        }
        close(DisputeState.WITHDRAWN, null, null, now);
    }

    /** The document was not shown in time, or nobody else holds the identity. */
    void lapsed(Instant now) {
        close(DisputeState.LAPSED, null, null, now);
    }

    private void close(DisputeState as, UUID by, String why, Instant now) {
        state = as;
        ending = new Ending(by, why, now.truncatedTo(ChronoUnit.MICROS));
    }

    void looked(Instant now) {
        lookedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public void recounted(WorkingDays calendar) {
        time = time.recounted(calendar);
    }

    /** Whether the time of its state is over. */
    boolean isDue(Instant now) {
        return !time.dueAt().isAfter(now);
    }

    boolean isOpener(Actor actor) {
        return actor.id().equals(claim.accountId());
    }

    boolean isHolder(Actor actor) {
        return side != null && actor.id().equals(side.accountId());
    }

    /** All indexes under which rows of the identity may lie, the present one first. */
    List<byte[]> indexes(Seal seal) {
        return PersonIdentity.indexes(claim.idType(), idNumber(seal), seal);
    }

    /** In the clear: only for a rule, or for a recorded reveal. */
    String idNumber(Seal seal) {
        return idSealed.open(seal, place());
    }

    private Place place() {
        return new Place("identity_dispute", "id_sealed", id);
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    Claim claim() {
        return claim;
    }

    DisputeState state() {
        return state;
    }

    /** Null until somebody has seen the document. */
    Shown shown() {
        return shown;
    }

    /** Null until somebody has seen the document. */
    OtherSide side() {
        return side;
    }

    /** Null while nothing was said. */
    Answer answer() {
        return answer;
    }

    /** Null while it is open. */
    Ending ending() {
        return ending;
    }

    AnswerTime time() {
        return time;
    }
}
