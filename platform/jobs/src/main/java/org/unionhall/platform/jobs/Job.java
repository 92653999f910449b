package org.unionhall.platform.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** 任务: long work that somebody asked for, how far it is and what came of it. */
@Entity
@DynamicUpdate
class Job implements Versioned {

    /** Each failure doubles how long the next turn is waited for. */
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);

    /** Its turn is the next, whatever the clock of the instance says that was asked. */
    private static final Instant NEXT = Instant.EPOCH;

    @Id private UUID id;
    @Version private int version = 1;
    private String kind;
    private String address;
    private UUID accountId;
    private UUID unitId;
    private String purpose;

    @Column(name = "order_json")
    private String details;

    @Enumerated(EnumType.STRING)
    private JobState state = JobState.WAITING;

    private long done;
    private Long total;
    private String position;
    private int pieces;
    private boolean whole;
    private byte[] keySealed;
    private String failure;
    private int failures;
    private UUID fileId;
    private Instant askedAt;

    @SuppressWarnings("UnusedVariable") // read in the database, by whose turn it is
    private Instant turnAt;

    private Instant endedAt;

    protected Job() {} // Hibernate

    /** A job that waits for its first turn. */
    static Job asked(UUID id, JobOrder order, UUID accountId, Instant now) {
        var job = new Job();
        job.id = id;
        job.kind = order.kind();
        job.address = order.collection() + "/" + id;
        job.accountId = accountId;
        job.unitId = order.unitId();
        job.purpose = order.purpose();
        job.details = order.details();
        job.total = order.total();
        job.askedAt = now;
        job.turnAt = NEXT;
        return job;
    }

    /** Takes the key its pieces are sealed with. */
    void sealWith(byte[] sealed) {
        keySealed = sealed.clone();
    }

    /** A piece is done; others have their turns before the next. */
    void advanced(JobPiece piece, Instant now) {
        state = JobState.RUNNING;
        done += piece.done();
        position = piece.position();
        pieces++;
        whole = piece.isLast();
        failures = 0;
        turnAt = now;
    }

    /** Everything is done, and this is its result. */
    void finished(UUID file, Instant now) {
        state = JobState.DONE;
        total = done;
        fileId = file;
        keySealed = null;
        endedAt = now;
    }

    /** A rule ended it. */
    void failed(String code, Instant now) {
        state = JobState.FAILED;
        failure = code;
        endedAt = now;
    }

    /** A piece failed by no rule: it is tried again later, but not for ever. */
    void stumbled(int tries, Instant now) {
        failures++;
        if (failures >= tries) {
            failed(JobProblem.JOB_BROKE.name(), now);
        } else {
            turnAt = now.plus(AFTER_FAILURE.multipliedBy(1L << failures));
        }
    }

    /**
     * Who asked for it does not want it any more. What is done is kept for a while.
     *
     * @throws Rejection {@code JOB_OVER}
     */
    void cancel(Instant now) {
        if (!state.isUnfinished()) {
            throw new Rejection(JobProblem.JOB_OVER);
        }
        state = JobState.CANCELLED;
        endedAt = now;
    }

    /**
     * Goes on where it was stopped.
     *
     * @param kept since when what stopped jobs have made is kept
     * @throws Rejection {@code JOB_NOT_STOPPED}
     */
    void resume(Instant kept) {
        if (!JobState.STOPPED.contains(state) || endedAt.isBefore(kept) || isGone()) {
            throw new Rejection(JobProblem.JOB_NOT_STOPPED);
        }
        state = JobState.WAITING;
        failure = null;
        failures = 0;
        endedAt = null;
        turnAt = NEXT;
    }

    /** Whether its pieces have been deleted. */
    private boolean isGone() {
        return pieces > 0 && keySealed == null;
    }

    /** What its work sees of it. */
    JobTurn turn() {
        return new JobTurn(id, accountId, unitId, purpose, details, position, done, askedAt);
    }

    /** Where the key lies. */
    Place keyPlace() {
        return new Place(Jobs.SEALED_KEYS.table(), Jobs.SEALED_KEYS.name(), id);
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    String kind() {
        return kind;
    }

    String address() {
        return address;
    }

    UUID unitId() {
        return unitId;
    }

    String purpose() {
        return purpose;
    }

    JobState state() {
        return state;
    }

    long done() {
        return done;
    }

    Long total() {
        return total;
    }

    int pieces() {
        return pieces;
    }

    boolean isWhole() {
        return whole;
    }

    byte[] keySealed() {
        return keySealed == null ? null : keySealed.clone();
    }

    String failure() {
        return failure;
    }

    UUID fileId() {
        return fileId;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}
