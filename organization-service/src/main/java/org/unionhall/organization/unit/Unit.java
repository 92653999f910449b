package org.unionhall.organization.unit;

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
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A union and its place in the tree. What changes one holds the lock of its tree ({@link
 * UnitTree#lock}).
 */
@Entity
public class Unit implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;
    @Embedded private UnitFacts facts;
    private UUID parentId;
    private String path;
    private long lo;
    private long hi;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    @Enumerated(EnumType.STRING)
    private UnitStatus status;

    @Embedded private UnitEnding ending;
    private boolean knownOutside;
    private Instant changedAt;
    private UUID changedBy;

    @Column(name = "change_seq", insertable = false, updatable = false)
    private long feedPosition;

    protected Unit() {} // Hibernate

    /**
     * @param parent the union above, or null at the top of a tree
     * @throws Rejection when the union cannot stand there
     */
    static Unit founded(UUID id, Founding founding, Unit parent, UUID by, Instant now) {
        if (founding.status() != UnitStatus.PREPARING && founding.status() != UnitStatus.NORMAL) {
            throw new Rejection(UnitProblem.STATUS_AT_FOUNDING).at("/status");
        }
        var unit = new Unit();
        unit.id = id;
        unit.facts = founding.facts();
        unit.type = founding.type();
        unit.level = founding.levelUnder(parent);
        unit.status = founding.status();
        unit.knownOutside = founding.status() == UnitStatus.NORMAL;
        unit.changedAt = now;
        unit.changedBy = by;
        unit.standUnder(parent);
        return unit;
    }

    private void standUnder(Unit parent) {
        UnitPlacement.require(type, level, parent);
        if (parent == null) {
            parentId = null;
            path = id.toString();
            return;
        }
        if (!parent.status.isOpen()) {
            throw new Rejection(UnitProblem.PARENT_NOT_OPEN).at("/parentId");
        }
        parent.path().requireRoomBelow();
        parentId = parent.id;
        path = parent.path().below(id).value();
    }

    /**
     * Changes nothing when everything is so already.
     *
     * @throws Rejection {@code UNIT_NOT_OPEN}, {@code STATUS_CHANGE}
     */
    void change(UnitChange change, UUID by, Instant now) {
        boolean keeps = change.facts().equals(facts);
        if (keeps && status == change.status()) {
            return;
        }
        if (status != change.status()
                && (!status.mayBecome(change.status()) || change.status().isEnded())) {
            throw new Rejection(UnitProblem.STATUS_CHANGE, status, change.status()).at("/status");
        }
        boolean unlocks = status == UnitStatus.LOCKED && change.status() == UnitStatus.NORMAL;
        if (!status.isOpen() && !unlocks && !keeps) {
            throw new Rejection(UnitProblem.UNIT_NOT_OPEN);
        }
        facts = change.facts();
        status = change.status();
        knownOutside |= status == UnitStatus.NORMAL;
        touch(by, now);
    }

    /**
     * Says where it shall stand now; {@link #renumber} gives it and those below it their numbers.
     *
     * @throws Rejection when it is not open or cannot stand there
     */
    void moveUnder(Unit parent) {
        if (!status.isOpen()) {
            throw new Rejection(UnitProblem.UNIT_NOT_OPEN);
        }
        if (parent.path().isWithin(path())) {
            throw new Rejection(UnitProblem.MOVE_UNDER_ITSELF).at("/parentId");
        }
        standUnder(parent);
        knownOutside = true;
    }

    /** A union below one that moved: its path follows. */
    void moveAlong(Unit parent, Interval interval, UUID by, Instant now) {
        path = parent.path().below(id).value();
        knownOutside = true;
        renumber(interval, by, now);
    }

    /** Takes other numbers, its place in the tree unchanged. */
    void renumber(Interval interval, UUID by, Instant now) {
        number(interval);
        touch(by, now);
    }

    /**
     * Ends the union, whatever request asked for it. It stays on record.
     *
     * @param left who and what still belongs to it
     * @throws Rejection {@code UNIT_NOT_OPEN}, {@code STATUS_CHANGE}, what {@link
     *     LeftAtUnit#require} refuses with
     */
    void end(UnitEnd end, LeftAtUnit left, LocalDate today, UUID by, Instant now) {
        if (end.status() != UnitStatus.REVOKED && !status.isOpen()) {
            throw new Rejection(UnitProblem.UNIT_NOT_OPEN);
        }
        if (status.isEnded()) {
            throw new Rejection(UnitProblem.STATUS_CHANGE, status, end.status()).at("/status");
        }
        left.require(end.successorId() != null);
        status = end.status();
        ending = UnitEnding.of(end, today, by);
        touch(by, now);
    }

    /** Takes its first numbers. */
    void number(Interval interval) {
        lo = interval.lo();
        hi = interval.hi();
    }

    private void touch(UUID by, Instant now) {
        changedAt = now;
        changedBy = by;
    }

    /**
     * Whether it exists for a reader: at work for everybody who is signed in, else where the reader
     * may view unions.
     */
    boolean isSeenFrom(Scope viewing) {
        return status == UnitStatus.NORMAL || viewing.covers(lo);
    }

    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UnitFacts facts() {
        return facts;
    }

    /** Null at the top of a tree. */
    public UUID parentId() {
        return parentId;
    }

    public UnitType type() {
        return type;
    }

    public UnitLevel level() {
        return level;
    }

    public UnitStatus status() {
        return status;
    }

    /** Nothing of it is set while the union goes on. */
    UnitEnding ending() {
        return ending == null ? UnitEnding.NONE : ending;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The account that changed it last. */
    public UUID changedBy() {
        return changedBy;
    }

    /** Its place in the tree, where permissions are asked for. */
    public long place() {
        return lo;
    }

    TreePath path() {
        return new TreePath(path);
    }

    Interval interval() {
        return new Interval(lo, hi);
    }

    /** Whether somebody without a right to it may have seen it, so that its end is published. */
    boolean isKnownOutside() {
        return knownOutside;
    }

    long feedPosition() {
        return feedPosition;
    }
}
