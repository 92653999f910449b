package org.unionhall.membership.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.DynamicUpdate;
import org.unionhall.membership.accesslog.RecordAccess.Whose;
import org.unionhall.membership.accesslog.Subject;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.person.PersonFacts;
import org.unionhall.membership.person.SealedMobile;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** 会员: a person's one membership, at exactly one union. Membership counts from approval. */
@Entity
@DynamicUpdate
public class Member implements Versioned {

    @Id private UUID id;
    @Version private int version = 1;

    @Column(updatable = false)
    private String memberNumber;

    private UUID accountId;

    @Column(updatable = false)
    private UUID applicationId;

    private UUID unitId;

    @Column(updatable = false)
    private String channelCode;

    @Embedded private PersonFacts person;
    @Embedded private SealedMobile reached;

    /** Which correction of name or document holds; 0 while they are those of the application. */
    private int identityVersion;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Embedded private Lineage lineage;

    private Instant changedAt;

    /** Set by the database: which transaction last changed it. */
    @Column(insertable = false, updatable = false)
    private long changedTx;

    protected Member() {} // Hibernate

    static Member joined(
            UUID id, MemberNumber number, Admission admission, Seal seal, Instant now) {
        var member = new Member();
        member.id = id;
        member.memberNumber = number.value();
        member.accountId = admission.accountId();
        member.applicationId = admission.applicationId();
        member.unitId = admission.unitId();
        member.channelCode = admission.channelCode();
        member.person = admission.person().movedTo(member.idPlace(), admission.personAt(), seal);
        member.takeMobile(admission.mobile(), seal);
        member.status = MemberStatus.ACTIVE;
        member.lineage = new Lineage(LocalDate.ofInstant(now, HouseClock.ZONE));
        member.changedAt = now;
        return member;
    }

    /** Whether nothing has happened to it since it was made. */
    boolean isUntouched() {
        return version == 1 && status == MemberStatus.ACTIVE;
    }

    /** It was a mistake: as if it never was. The ledger's entry. */
    Movement voided(UUID movementId, UUID actorId, String reason, LocalDate on, Instant now) {
        status = MemberStatus.VOID;
        changedAt = now;
        return moves(MovementKind.VOIDED, movementId, actorId, on, now).because(reason);
    }

    /**
     * It is on its way to another union, and belongs to its own until it is there.
     *
     * @throws Rejection {@code MEMBER_NOT_TRANSFERABLE} unless it is active
     */
    void leaving(Instant now) {
        if (status != MemberStatus.ACTIVE) {
            throw new Rejection(MemberProblem.MEMBER_NOT_TRANSFERABLE, status);
        }
        status = MemberStatus.TRANSFERRING;
        changedAt = now;
    }

    /** It belongs to that union from now on, its own or another; the day it joined stays. */
    void arrived(UUID atUnit, Instant now) {
        unitId = atUnit;
        status = status == MemberStatus.TRANSFERRING ? MemberStatus.ACTIVE : status;
        changedAt = now;
    }

    /**
     * It stands otherwise from a day on.
     *
     * @param last the day of the latest entry of the ledger
     * @throws Rejection {@code MEMBERSHIP_NOT_SO}, {@code MOVEMENT_DAY}
     */
    Movement stands(Standing standing, UUID movementId, LocalDate last, Instant now) {
        standing.require(status, last, LocalDate.ofInstant(now, HouseClock.ZONE));
        var change = standing.change();
        status = change.to();
        lineage.stands(status);
        changedAt = now;
        return moves(change.movement(), movementId, standing.by(), standing.on(), now)
                .because(standing.ground())
                .explained(standing.explanation(), standing.document());
    }

    /** It is that account's from now on; null for nobody's. */
    void belongsTo(UUID account, Instant now) {
        accountId = account;
        changedAt = now;
    }

    /** The ledger's entry of what happens that day at the union it belongs to. */
    Movement moves(MovementKind kind, UUID movementId, UUID by, LocalDate on, Instant now) {
        return new Movement(movementId, id, kind, on, unitId, by, now);
    }

    /** The message of a change of that day that leaves it live. */
    MemberMessage changed(Function<MemberMessage.State, MemberMessage> what, LocalDate on) {
        return what.apply(MemberMessage.State.of(this, version, on));
    }

    /** Something about the person was put right. */
    void corrected(CheckedFact right, Seal seal, Instant now) {
        switch (right.field()) {
            case ID_NUMBER -> person.correct(right.document(), seal, idPlace());
            case MOBILE -> takeMobile(new Mobile(right.text()), seal);
            default -> person.correct(right.field(), right.text());
        }
        identityVersion += right.field().isIdentity() ? 1 : 0;
        changedAt = now;
    }

    private void takeMobile(Mobile number, Seal seal) {
        reached = SealedMobile.of(number, seal, mobilePlace());
    }

    /** The number in the clear. Only for a recorded reveal. */
    String idNumber(Seal seal) {
        return person.idNumber(seal, idPlace());
    }

    /** The mobile in the clear, or null. Only for a recorded reveal. */
    String mobile(Seal seal) {
        return reached == null ? null : reached.open(seal, mobilePlace());
    }

    Whose whose() {
        return new Whose(Subject.MEMBER, id, accountId);
    }

    /** Where the number lies. */
    Place idPlace() {
        return new Place("member", "id_sealed", id);
    }

    private Place mobilePlace() {
        return new Place("member", "mobile_sealed", id);
    }

    UUID id() {
        return id;
    }

    String memberNumber() {
        return memberNumber;
    }

    @Override
    public long version() {
        return version;
    }

    UUID accountId() {
        return accountId;
    }

    UUID applicationId() {
        return applicationId;
    }

    int identityVersion() {
        return identityVersion;
    }

    /** By which the registry was asked about it; null when it never was. */
    UUID checkId() {
        return identityVersion == 0 ? applicationId : id;
    }

    UUID unitId() {
        return unitId;
    }

    String channelCode() {
        return channelCode;
    }

    PersonFacts person() {
        return person;
    }

    String mobileMask() {
        return reached == null ? null : reached.mobileMask();
    }

    MemberStatus status() {
        return status;
    }

    Lineage lineage() {
        return lineage;
    }

    Instant changedAt() {
        return changedAt;
    }

    long changedTx() {
        return changedTx;
    }
}
