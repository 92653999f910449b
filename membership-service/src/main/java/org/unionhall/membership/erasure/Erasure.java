package org.unionhall.membership.erasure;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * 删除申请: somebody asks to be erased. Three people see to it: who asks, who checks that it is the
 * person, and who approves it for the union above. Its row says nothing of the person once all is
 * destroyed.
 */
@Entity
@DynamicUpdate
public class Erasure implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;

    private UUID accountId;
    private UUID memberId;
    private UUID unitId;
    private UUID deciderId;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private ErasureState state;

    private UUID checkedBy;
    private String checkNote;
    @Embedded private Decided decided;
    private Instant restorableUntil;

    @SuppressWarnings("UnusedVariable") // a constraint of the table asks for it
    private Instant endedAt;

    /** Null before the marks lie sealed, and after. */
    @Embedded private Proof proof;

    @Embedded
    @OptimisticLock(excluded = true)
    private AnswerTime time;

    protected Erasure() {} // Hibernate

    /**
     * @param memberId the latest membership; null for who never had one
     * @param unitId whose clerks check who it is
     * @param deciderId the union above, which approves
     */
    static Erasure asked(
            UUID accountId,
            UUID memberId,
            UUID unitId,
            UUID deciderId,
            AnswerTime time,
            Instant now) {
        var erasure = new Erasure();
        erasure.id = Ids.next();
        erasure.accountId = accountId;
        erasure.memberId = memberId;
        erasure.unitId = unitId;
        erasure.deciderId = deciderId;
        erasure.time = time;
        erasure.askedAt = micros(now);
        erasure.state = ErasureState.ASKED;
        return erasure;
    }

    /**
     * A clerk has made sure that the person asks.
     *
     * @throws Rejection {@code OWN_ERASURE}, {@code ERASURE_CLOSED}
     */
    void checked(Actor clerk, String note) {
        requireOther(clerk);
        require(ErasureState.ASKED);
        checkedBy = clerk.id();
        checkNote = note;
        state = ErasureState.CHECKED;
    }

    /**
     * May be approved by that clerk.
     *
     * @throws Rejection {@code OWN_ERASURE}, {@code ERASURE_CLOSED}, {@code CHECKED_BY_YOU}
     */
    void requireApprovable(Actor clerk) {
        requireOther(clerk);
        require(ErasureState.CHECKED);
        if (clerk.id().equals(checkedBy)) {
            throw new Rejection(ErasureProblem.CHECKED_BY_YOU);
        }
    }

    /**
     * The marks are set aside.
     *
     * @param by what the person is known by until then
     */
    void approved(Decided decision, Instant until, Proof by) {
        decided = decision;
        restorableUntil = micros(until);
        proof = by;
        state = ErasureState.SET_ASIDE;
    }

    /**
     * @throws Rejection {@code OWN_ERASURE}, {@code ERASURE_CLOSED}
     */
    void refused(Actor clerk, Decided decision) {
        requireOther(clerk);
        close(ErasureState.REFUSED, decision);
    }

    /**
     * @throws Rejection {@code FOR_THE_ASKER}, {@code ERASURE_CLOSED}
     */
    void withdrawn(Actor actor, Instant now) {
        if (!isOf(actor)) {
            throw new Rejection(ErasureProblem.FOR_THE_ASKER);
        }
        close(ErasureState.WITHDRAWN, new Decided(null, null, now));
    }

    private void close(ErasureState as, Decided decision) {
        if (!state.isOpen()) {
            throw new Rejection(ErasureProblem.ERASURE_CLOSED, state);
        }
        decided = decision;
        state = as;
        endedAt = decision.at();
    }

    void restored(Instant now) {
        end(ErasureState.RESTORED, now);
    }

    /** The time to restore is over: nothing leads to the person any more. */
    void erased(Instant now) {
        end(ErasureState.ERASED, now);
        checkNote = null;
    }

    private void end(ErasureState as, Instant now) {
        state = as;
        proof = null;
        endedAt = micros(now);
    }

    private void require(ErasureState needed) {
        if (state != needed) {
            throw new Rejection(ErasureProblem.ERASURE_CLOSED, state);
        }
    }

    private void requireOther(Actor clerk) {
        if (isOf(clerk)) {
            throw new Rejection(ErasureProblem.OWN_ERASURE);
        }
    }

    @Override
    public void recounted(WorkingDays calendar) {
        time = time.recounted(calendar);
    }

    boolean isOf(Actor actor) {
        return actor.id().equals(accountId);
    }

    private static Instant micros(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID accountId() {
        return accountId;
    }

    UUID memberId() {
        return memberId;
    }

    UUID unitId() {
        return unitId;
    }

    UUID deciderId() {
        return deciderId;
    }

    Instant askedAt() {
        return askedAt;
    }

    ErasureState state() {
        return state;
    }

    String checkNote() {
        return checkNote;
    }

    /** Null while nobody has decided. */
    Decided decided() {
        return decided;
    }

    Instant restorableUntil() {
        return restorableUntil;
    }

    Proof proof() {
        return proof;
    }

    AnswerTime time() {
        return time;
    }
}
