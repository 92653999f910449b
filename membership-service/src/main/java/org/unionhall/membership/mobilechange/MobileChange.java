package org.unionhall.membership.mobilechange;

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
import org.unionhall.membership.joining.ClaimHolder;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * 更换手机号: an account is to be reached by another mobile, or by none any more.
 *
 * <p>Who asks for a claim never learns from it whether there is such an account: its row looks the
 * same until its time is over, whatever was found or said meanwhile.
 */
@Entity
@DynamicUpdate
class MobileChange implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;

    @Enumerated(EnumType.STRING)
    private MobileChangeKind kind;

    private UUID accountId;
    private UUID holderId;
    private byte[] formerIndex;
    private String formerMask;
    private String newMask;
    private Instant objectedAt;
    private String code;
    private UUID memberId;
    private UUID confirmedBy;

    @SuppressWarnings("UnusedVariable") // on record
    private Instant confirmedAt;

    @Enumerated(EnumType.STRING)
    private MobileChangeState state = MobileChangeState.WAITING;

    private Instant askedAt;
    private Instant endedAt;

    @Embedded
    @OptimisticLock(excluded = true)
    private AnswerTime time;

    protected MobileChange() {} // Hibernate

    /** A mobile as a row keeps it: to be found again, and to be shown. */
    @SuppressWarnings("ArrayRecordComponent") // carried into a row, never compared
    record Reach(byte[] index, String mask) {}

    /** The holder has shown to have both numbers. */
    static MobileChange changed(UUID account, Reach former, Mobile mobile, Instant now) {
        var change = asked(MobileChangeKind.CHANGE, account, former, now);
        change.holderId = account;
        change.newMask = mobile.masked();
        change.end(MobileChangeState.DONE, now);
        return change;
    }

    /**
     * @param account that has the new number
     * @param fitting whose account it is said to be; null when nobody fits
     * @param former null for who never had an account
     */
    static MobileChange claimed(
            UUID account,
            ClaimHolder fitting,
            Reach former,
            Mobile mobile,
            AnswerTime time,
            Instant now) {
        var change = asked(MobileChangeKind.CLAIM, account, former, now);
        change.code = PrintedCode.random().value();
        change.holderId = fitting == null ? null : fitting.accountId();
        change.memberId = fitting == null ? null : fitting.memberId();
        change.newMask = mobile.masked();
        change.time = time;
        return change;
    }

    static MobileChange released(UUID account, Reach former, AnswerTime time, Instant now) {
        var change = asked(MobileChangeKind.RELEASE, account, former, now);
        change.holderId = account;
        change.time = time;
        return change;
    }

    private static MobileChange asked(
            MobileChangeKind kind, UUID account, Reach former, Instant now) {
        var change = new MobileChange();
        change.id = Ids.next();
        change.kind = kind;
        change.accountId = account;
        change.formerIndex = former == null ? null : former.index();
        change.formerMask = former == null ? null : former.mask();
        change.askedAt = now.truncatedTo(ChronoUnit.MICROS);
        return change;
    }

    /**
     * By who asked, or by who has the account.
     *
     * @throws Rejection {@code MOBILE_CHANGE_OVER}
     */
    void stopped(Actor actor, Instant now) {
        if (stateFor(actor.id()) != MobileChangeState.WAITING) {
            throw new Rejection(MobileChangeProblem.MOBILE_CHANGE_OVER);
        }
        if (actor.id().equals(accountId)) {
            end(MobileChangeState.WITHDRAWN, now);
        } else {
            objectedAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** A clerk has seen who claims it. */
    void confirmed(Actor clerk, Instant now) {
        confirmedBy = clerk.id();
        confirmedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The member who never had an account has the one that asked. */
    void joined(Instant now) {
        holderId = accountId;
        end(MobileChangeState.DONE, now);
    }

    /** The account is reached as was asked; the row is its own from then on. */
    void done(Instant now) {
        accountId = holderId;
        end(MobileChangeState.DONE, now);
    }

    void refused(Instant now) {
        end(MobileChangeState.REFUSED, now);
    }

    private void end(MobileChangeState as, Instant now) {
        state = as;
        endedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public void recounted(WorkingDays calendar) {
        time = time.recounted(calendar);
    }

    /** The state as that account may know it. */
    MobileChangeState stateFor(UUID reader) {
        boolean objected = objectedAt != null && !reader.equals(accountId);
        return objected ? MobileChangeState.OBJECTED : state;
    }

    /** When it ended, as that account may know it; null while it goes on. */
    Instant endedAtFor(UUID reader) {
        return stateFor(reader) == MobileChangeState.OBJECTED ? objectedAt : endedAt;
    }

    boolean concerns(UUID account) {
        return account.equals(accountId) || account.equals(holderId);
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    MobileChangeKind kind() {
        return kind;
    }

    UUID accountId() {
        return accountId;
    }

    /** Null when nobody fits. */
    UUID holderId() {
        return holderId;
    }

    /** By which a clerk finds a claim; null for what is none. */
    String code() {
        return code;
    }

    UUID memberId() {
        return memberId;
    }

    boolean isOf(ClaimHolder holder) {
        return holder.memberId().equals(memberId);
    }

    boolean isConfirmed() {
        return confirmedBy != null;
    }

    /** Null for who never had an account. */
    byte[] formerIndex() {
        return formerIndex;
    }

    String formerMask() {
        return formerMask;
    }

    String newMask() {
        return newMask;
    }

    /** Whether there is such an account, and nobody who has it said no. */
    boolean isUndisputed() {
        return objectedAt == null && holderId != null;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Null for what was done at once. */
    AnswerTime time() {
        return time;
    }
}
