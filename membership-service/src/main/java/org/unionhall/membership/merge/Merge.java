package org.unionhall.membership.merge;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Two records of the register are said to be of one person: which stays, which goes into it, and
 * what became of it. A member is in one at a time that waits.
 */
@Entity
@DynamicUpdate
@Table(name = "member_merge")
public class Merge implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;

    @Embedded private Two two;
    private UUID deciderId;

    @Embedded private Proposed proposed;

    @Enumerated(EnumType.STRING)
    private MergeState state;

    /** Each null until it happens. */
    @Embedded private Objection objection;

    @Embedded private Outcome outcome;
    @Embedded private Former former;
    @Embedded private Undo undo;

    /** What time does to it is no change that somebody has to have seen. */
    @Embedded
    @OptimisticLock(excluded = true)
    private AnswerTime time;

    @OptimisticLock(excluded = true)
    @SuppressWarnings("UnusedVariable") // queries name it
    private Instant lookedAt;

    protected Merge() {} // Hibernate

    /**
     * @param time in which people object, or, where nobody has an account, in which it is decided
     * @throws Rejection {@code MERGE_OWN}
     */
    static Merge proposed(
            Known survivor, Known merged, UUID deciderId, Proposed proposed, AnswerTime time) {
        var merge = new Merge();
        merge.id = Ids.next();
        merge.two = Two.of(survivor, merged);
        merge.two.requireNotOwn(proposed.askedBy());
        merge.deciderId = deciderId;
        merge.proposed = proposed;
        merge.state = merge.two.accounts().isEmpty() ? MergeState.DECIDING : MergeState.HEARING;
        merge.time = time;
        merge.lookedAt = proposed.askedAt();
        return merge;
    }

    /** The time to object is over. */
    void decidable(AnswerTime deciding) {
        state = MergeState.DECIDING;
        time = deciding;
    }

    /**
     * Somebody whose record it is says that the two are not of one person.
     *
     * @throws Rejection {@code MERGE_FOR_THE_PERSON}, {@code MERGE_CLOSED}
     */
    void objected(UUID account, String said, AnswerTime deciding, Instant now) {
        two.requireConcerned(account);
        state.require(MergeState.HEARING, MergeState.DECIDING);
        state = MergeState.OBJECTED;
        objection = new Objection(account, said, Outcome.micros(now));
        time = deciding;
    }

    /**
     * It may be approved, by somebody else than who proposed it.
     *
     * @throws Rejection {@code MERGE_OWN}, {@code MERGE_INVOLVED}, {@code MERGE_OBJECTED}, {@code
     *     MERGE_HEARING}, {@code MERGE_CLOSED}
     */
    void requireApprovable(UUID clerk) {
        requireDecider(clerk);
        if (state == MergeState.OBJECTED) {
            throw new Rejection(MergeProblem.MERGE_OBJECTED);
        }
        if (state == MergeState.HEARING) {
            throw new Rejection(MergeProblem.MERGE_HEARING, time.dueOn());
        }
    }

    private void requireDecider(UUID clerk) {
        two.requireNotOwn(clerk);
        if (clerk.equals(proposed.askedBy())) {
            throw new Rejection(MergeProblem.MERGE_INVOLVED);
        }
        state.require(MergeState.HEARING, MergeState.DECIDING, MergeState.OBJECTED);
    }

    void merged(Former before, Two now, Outcome decided) {
        former = before;
        two = now;
        close(MergeState.MERGED, decided);
    }

    /**
     * @throws Rejection {@code MERGE_OWN}, {@code MERGE_INVOLVED}, {@code MERGE_CLOSED}
     */
    void refused(UUID clerk, String why, Instant now) {
        requireDecider(clerk);
        close(MergeState.REFUSED, Outcome.of(clerk, why, now));
    }

    /**
     * @throws Rejection {@code MERGE_OWN}, {@code MERGE_CLOSED}
     */
    void withdrawn(UUID clerk, Instant now) {
        two.requireNotOwn(clerk);
        state.require(MergeState.HEARING, MergeState.DECIDING, MergeState.OBJECTED);
        close(MergeState.WITHDRAWN, Outcome.of(clerk, null, now));
    }

    /** One of the two memberships has ended otherwise. */
    void lapsed(Instant now) {
        close(MergeState.LAPSED, Outcome.of(null, null, now));
    }

    /**
     * It was a mistake, somebody says.
     *
     * @throws Rejection {@code MERGE_OWN}, {@code MERGE_CLOSED}
     */
    void undoAsked(Undo asked, AnswerTime deciding) {
        two.requireNotOwn(asked.by());
        state.require(MergeState.MERGED);
        undo = asked;
        state = MergeState.UNDO_ASKED;
        time = deciding;
    }

    /**
     * Neither who merged them nor who asks for the undoing decides about it.
     *
     * @throws Rejection {@code MERGE_OWN}, {@code MERGE_INVOLVED}, {@code MERGE_CLOSED}
     */
    void requireUndoable(UUID clerk) {
        two.requireNotOwn(clerk);
        state.require(MergeState.UNDO_ASKED);
        if (List.of(proposed.askedBy(), outcome.by(), undo.by()).contains(clerk)) {
            throw new Rejection(MergeProblem.MERGE_INVOLVED);
        }
    }

    void undone(Two now, Outcome decided) {
        two = now;
        undo = undo.decided(decided);
        state = MergeState.UNDONE;
    }

    void undoRefused(UUID clerk, String why, Instant now) {
        requireUndoable(clerk);
        undo = undo.decided(Outcome.of(clerk, why, now));
        state = MergeState.UNDO_REFUSED;
    }

    private void close(MergeState as, Outcome how) {
        state = as;
        outcome = how;
    }

    void decidedAt(UUID unit) {
        deciderId = unit;
    }

    void looked(Instant now) {
        lookedAt = Outcome.micros(now);
    }

    @Override
    public void recounted(WorkingDays calendar) {
        time = time.recounted(calendar);
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    Two two() {
        return two;
    }

    UUID deciderId() {
        return deciderId;
    }

    Proposed proposed() {
        return proposed;
    }

    MergeState state() {
        return state;
    }

    Objection objection() {
        return objection;
    }

    Outcome outcome() {
        return outcome;
    }

    Former former() {
        return former;
    }

    Undo undo() {
        return undo;
    }

    AnswerTime time() {
        return time;
    }
}
