package org.unionhall.membership.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonField;
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
 * A member asks to have something about the own data put right, or a clerk proposes what needs a
 * second account. What is asked for never changes; at most one of each field is open for a member.
 */
@Entity
@DynamicUpdate
@Table(name = "correction_request")
public class RequestedCorrection implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private UUID accountId;

    @Embedded private Because asked;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PersonField field;

    private Sealed valueSealed;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private IdType idType;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private UUID checkedBy;

    @SuppressWarnings("UnusedVariable") // the constraints of the table read it
    private UUID decidedBy;

    private String decision;
    private Instant closedAt;

    /** What time does to it is no change that somebody has to have seen. */
    @Embedded
    @OptimisticLock(excluded = true)
    private AnswerTime time;

    protected RequestedCorrection() {} // Hibernate

    /** What the member, or a clerk of the union, wants; a clerk is the first of two. */
    static RequestedCorrection of(
            Known member, CheckedFact wanted, Because why, AnswerTime time, Seal seal) {
        var request = new RequestedCorrection();
        request.id = Ids.next();
        request.memberId = member.id();
        request.accountId = member.accountId();
        request.asked = why;
        request.field = wanted.field();
        request.valueSealed =
                wanted.text() == null ? null : Sealed.of(wanted.text(), seal, request.place());
        request.idType = wanted.document() == null ? null : wanted.document().type();
        boolean own = why.by().equals(member.accountId());
        request.state = own ? RequestState.OPEN : RequestState.CHECKED;
        request.checkedBy = own ? null : why.by();
        request.time = time;
        return request;
    }

    /**
     * @throws Rejection {@code OWN_DATA}, {@code CORRECTION_CLOSED}
     */
    void requireDecidable(Actor clerk) {
        if (isOwnOf(clerk)) {
            throw new Rejection(CorrectionProblem.OWN_DATA);
        }
        requireWaiting();
    }

    /**
     * A clerk finds it right; another has to decide.
     *
     * @throws Rejection {@code FIRST_DOES_NOT_DECIDE}
     */
    void checkedBy(Actor clerk) {
        requireAnother(clerk);
        state = RequestState.CHECKED;
        checkedBy = clerk.id();
    }

    /**
     * @throws Rejection {@code FIRST_DOES_NOT_DECIDE}
     */
    void grantedBy(Actor clerk, Instant now) {
        requireAnother(clerk);
        close(RequestState.GRANTED, clerk.id(), null, now);
    }

    /** Nobody is both of two, nor proposes and decides. */
    void requireAnother(Actor clerk) {
        if (clerk.id().equals(checkedBy) || clerk.id().equals(asked.by())) {
            throw new Rejection(CorrectionProblem.FIRST_DOES_NOT_DECIDE);
        }
    }

    /** The first of two may refuse it as well: that changes nothing in the register. */
    void refusedBy(Actor clerk, String why, Instant now) {
        close(RequestState.REFUSED, clerk.id(), why, now);
    }

    /**
     * @throws Rejection {@code CORRECTION_CLOSED}
     */
    void withdrawnBy(Actor actor, Instant now) {
        requireWaiting();
        close(RequestState.WITHDRAWN, actor.id(), null, now);
    }

    /** The membership has ended. */
    void lapsed(Instant now) {
        close(RequestState.LAPSED, null, null, now);
    }

    @Override
    public void recounted(WorkingDays calendar) {
        time = time.recounted(calendar);
    }

    private void requireWaiting() {
        if (!state.waits()) {
            throw new Rejection(CorrectionProblem.CORRECTION_CLOSED, state);
        }
    }

    private void close(RequestState end, UUID by, String why, Instant now) {
        state = end;
        decidedBy = by;
        decision = why;
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether it is about the actor's own data. */
    boolean isOwnOf(Actor actor) {
        return actor.id().equals(accountId);
    }

    /** Whether the member asked for it. */
    boolean isOwn() {
        return asked.by().equals(accountId);
    }

    boolean wasAskedBy(Actor actor) {
        return actor.id().equals(asked.by());
    }

    /** The value in the clear, or null for none. Only to apply it, or for a recorded reveal. */
    String value(Seal seal) {
        return valueSealed == null ? null : valueSealed.open(seal, place());
    }

    /** The same as it was typed and checked. */
    Wanted wanted(Seal seal) {
        return new Wanted(field, value(seal), idType);
    }

    private Place place() {
        return new Place("correction_request", "value_sealed", id);
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

    Because asked() {
        return asked;
    }

    PersonField field() {
        return field;
    }

    IdType idType() {
        return idType;
    }

    RequestState state() {
        return state;
    }

    UUID checkedBy() {
        return checkedBy;
    }

    String decision() {
        return decision;
    }

    Instant closedAt() {
        return closedAt;
    }

    AnswerTime time() {
        return time;
    }
}
