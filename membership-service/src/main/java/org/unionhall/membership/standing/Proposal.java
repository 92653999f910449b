package org.unionhall.membership.standing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.member.Standing;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What somebody wants to become of a membership and another has to decide: a member asks to leave,
 * or a union has decided to expel. At most one of each kind is open for a member.
 */
@Entity
@DynamicUpdate
@Table(name = "membership_proposal")
public class Proposal implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ProposalKind kind;

    @Column(updatable = false)
    private UUID memberId;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private UUID askedByAccount;

    @Column(updatable = false)
    private Instant askedAt;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String document;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @SuppressWarnings("UnusedVariable") // the constraints of the table read it
    private UUID decidedBy;

    private String decision;
    private Instant closedAt;

    /** What time does to it is no change that somebody has to have seen. */
    @Embedded
    @OptimisticLock(excluded = true)
    private AnswerTime time;

    protected Proposal() {} // Hibernate

    /** A member wants to leave. */
    static Proposal exit(Known member, String reason, AnswerTime time, Instant now) {
        return of(ProposalKind.EXIT, member, member.accountId(), reason, null, time, now);
    }

    /** A union has decided to expel a member; {@code OWN_MEMBERSHIP} where that is the clerk. */
    static Proposal expulsion(
            Known member,
            Actor clerk,
            String reason,
            String document,
            AnswerTime time,
            Instant now) {
        var proposal = of(ProposalKind.EXPULSION, member, clerk.id(), reason, document, time, now);
        proposal.requireNotOwn(clerk);
        return proposal;
    }

    private static Proposal of(
            ProposalKind kind,
            Known member,
            UUID by,
            String reason,
            String document,
            AnswerTime time,
            Instant now) {
        var proposal = new Proposal();
        proposal.id = Ids.next();
        proposal.kind = kind;
        proposal.memberId = member.id();
        proposal.accountId = member.accountId();
        proposal.askedByAccount = by;
        proposal.askedAt = now.truncatedTo(ChronoUnit.MICROS);
        proposal.reason = reason;
        proposal.document = document;
        proposal.state = ProposalState.OPEN;
        proposal.time = time;
        return proposal;
    }

    /**
     * It is granted: what becomes of the membership.
     *
     * @throws Rejection {@code OWN_MEMBERSHIP}, {@code PROPOSAL_CLOSED}, {@code
     *     PROPOSER_DOES_NOT_FILE}
     */
    Standing approvedBy(Actor clerk, Instant now) {
        requireDecidable(clerk);
        close(ProposalState.EFFECTIVE, clerk.id(), null, now);
        return standing(clerk.id(), now);
    }

    /** The union has been silent for so long that the member has left. */
    Standing approvedBySilence(Instant now) {
        requireOpen();
        close(ProposalState.EFFECTIVE_BY_SILENCE, null, null, now);
        return standing(accountId, now);
    }

    private Standing standing(UUID by, Instant now) {
        var day = LocalDate.ofInstant(now, HouseClock.ZONE);
        return new Standing(kind.change(), kind.ground().name(), reason, document, day, by);
    }

    /**
     * The union above does not file it.
     *
     * @throws Rejection {@code OWN_MEMBERSHIP}, {@code PROPOSAL_CLOSED}, {@code
     *     PROPOSER_DOES_NOT_FILE}, {@code EXIT_NOT_REFUSABLE}
     */
    void refusedBy(Actor clerk, String why, Instant now) {
        requireDecidable(clerk);
        if (kind == ProposalKind.EXIT) {
            throw new Rejection(StandingProblem.EXIT_NOT_REFUSABLE);
        }
        close(ProposalState.REFUSED, clerk.id(), why, now);
    }

    /**
     * @throws Rejection {@code PROPOSAL_CLOSED}
     */
    void withdrawnBy(Actor actor, Instant now) {
        requireOpen();
        close(ProposalState.WITHDRAWN, actor.id(), null, now);
    }

    /** The membership has ended otherwise. */
    void lapsed(Instant now) {
        close(ProposalState.LAPSED, null, null, now);
    }

    @Override
    public void recounted(WorkingDays calendar) {
        time = time.recounted(calendar);
    }

    void requireNotOwn(Actor clerk) {
        if (isOwnOf(clerk)) {
            throw new Rejection(StandingProblem.OWN_MEMBERSHIP);
        }
    }

    boolean isOwnOf(Actor actor) {
        return actor.id().equals(accountId);
    }

    private void requireDecidable(Actor clerk) {
        requireNotOwn(clerk);
        requireOpen();
        if (clerk.id().equals(askedByAccount)) {
            throw new Rejection(StandingProblem.PROPOSER_DOES_NOT_FILE);
        }
    }

    private void requireOpen() {
        if (state != ProposalState.OPEN) {
            throw new Rejection(StandingProblem.PROPOSAL_CLOSED, state);
        }
    }

    private void close(ProposalState end, UUID by, String why, Instant now) {
        state = end;
        decidedBy = by;
        decision = why;
        closedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    ProposalKind kind() {
        return kind;
    }

    UUID memberId() {
        return memberId;
    }

    Instant askedAt() {
        return askedAt;
    }

    String reason() {
        return reason;
    }

    String document() {
        return document;
    }

    ProposalState state() {
        return state;
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
