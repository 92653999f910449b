package org.unionhall.membership.merge;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    @Column(updatable = false)
    private UUID survivorId;

    @Column(updatable = false)
    private UUID mergedId;

    private UUID survivorAccountId;
    private UUID mergedAccountId;
    private UUID deciderId;

    @Embedded private Proposed proposed;

    @Enumerated(EnumType.STRING)
    private MergeState state;

    @Embedded private Objection objection;
    @Embedded private Outcome outcome;
    @Embedded private Former former;
    @Embedded private Undo undo;
    @Embedded private UndoOutcome undone;

    /** What time does to it is no change that somebody has to have seen. */
    @Embedded
    @OptimisticLock(excluded = true)
    private AnswerTime time;

    /** When it was last looked whether both are members as before. */
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
        merge.survivorId = survivor.id();
        merge.mergedId = merged.id();
        merge.belongsTo(survivor.accountId(), merged.accountId());
        merge.requireNotOwn(proposed.askedBy());
        merge.deciderId = deciderId;
        merge.proposed = proposed;
        merge.state = merge.accounts().isEmpty() ? MergeState.DECIDING : MergeState.HEARING;
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
        if (!accounts().contains(account)) {
            throw new Rejection(MergeProblem.MERGE_FOR_THE_PERSON);
        }
        if (!state.isOpen() || state == MergeState.OBJECTED) {
            throw closed();
        }
        state = MergeState.OBJECTED;
        objection = new Objection(account, said, micros(now));
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
        requireNotOwn(clerk);
        if (clerk.equals(proposed.askedBy())) {
            throw new Rejection(MergeProblem.MERGE_INVOLVED);
        }
        requireOpen();
    }

    /** The two are one record from now on. */
    void merged(Former before, UUID account, UUID duplicates, Outcome decided) {
        former = before;
        belongsTo(account, duplicates);
        close(MergeState.MERGED, decided);
    }

    /**
     * @throws Rejection {@code MERGE_OWN}, {@code MERGE_INVOLVED}, {@code MERGE_CLOSED}
     */
    void refused(UUID clerk, String why, Instant now) {
        requireDecider(clerk);
        close(MergeState.REFUSED, new Outcome(clerk, why, micros(now)));
    }

    /**
     * @throws Rejection {@code MERGE_OWN}, {@code MERGE_CLOSED}
     */
    void withdrawn(UUID clerk, Instant now) {
        requireNotOwn(clerk);
        requireOpen();
        close(MergeState.WITHDRAWN, new Outcome(clerk, null, micros(now)));
    }

    /** One of the two memberships has ended otherwise. */
    void lapsed(Instant now) {
        close(MergeState.LAPSED, new Outcome(null, null, micros(now)));
    }

    /**
     * It was a mistake, somebody says.
     *
     * @throws Rejection {@code MERGE_OWN}, {@code MERGE_CLOSED}
     */
    void undoAsked(Undo asked, AnswerTime deciding) {
        requireNotOwn(asked.by());
        if (state != MergeState.MERGED) {
            throw closed();
        }
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
        requireNotOwn(clerk);
        if (state != MergeState.UNDO_ASKED) {
            throw closed();
        }
        if (clerk.equals(proposed.askedBy())
                || clerk.equals(outcome.by())
                || clerk.equals(undo.by())) {
            throw new Rejection(MergeProblem.MERGE_INVOLVED);
        }
    }

    void undone(UndoOutcome decided) {
        belongsTo(former.accountId(), former.duplicateAccountId());
        undone = decided;
        state = MergeState.UNDONE;
    }

    /**
     * @throws Rejection as {@link #requireUndoable} does
     */
    void undoRefused(UUID clerk, String why, Instant now) {
        requireUndoable(clerk);
        undone = new UndoOutcome(clerk, why, micros(now));
        state = MergeState.UNDO_REFUSED;
    }

    /**
     * @throws Rejection {@code MERGE_OWN}
     */
    void requireNotOwn(UUID clerk) {
        if (accounts().contains(clerk)) {
            throw new Rejection(MergeProblem.MERGE_OWN);
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw closed();
        }
    }

    private Rejection closed() {
        return new Rejection(MergeProblem.MERGE_CLOSED, state);
    }

    private void close(MergeState as, Outcome how) {
        state = as;
        outcome = how;
    }

    private void belongsTo(UUID account, UUID duplicates) {
        survivorAccountId = account;
        mergedAccountId = duplicates;
    }

    static Instant micros(Instant now) {
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    void decidedAt(UUID unit) {
        deciderId = unit;
    }

    void looked(Instant now) {
        lookedAt = micros(now);
    }

    @Override
    public void recounted(WorkingDays calendar) {
        time = time.recounted(calendar);
    }

    /** The accounts of the two records, each once. */
    Set<UUID> accounts() {
        return Stream.of(survivorAccountId, mergedAccountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID survivorId() {
        return survivorId;
    }

    UUID mergedId() {
        return mergedId;
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

    /** Null where nobody has objected. */
    Objection objection() {
        return objection;
    }

    /** Null while it is open. */
    Outcome outcome() {
        return outcome;
    }

    /** Null unless it was merged. */
    Former former() {
        return former;
    }

    /** Null unless somebody asked for it. */
    Undo undo() {
        return undo;
    }

    /** Null until that is decided. */
    UndoOutcome undoOutcome() {
        return undone;
    }

    AnswerTime time() {
        return time;
    }
}
