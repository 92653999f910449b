package org.unionhall.organization.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.unit.UnitMessages.UnitChanged;
import org.unionhall.organization.unit.UnitMessages.UnitDissolved;
import org.unionhall.organization.unit.UnitMessages.UnitFounded;
import org.unionhall.organization.unit.UnitMessages.UnitMoved;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A union and its place in the tree. Whoever changes one holds its row's lock ({@link
 * Units#toChange}), so the version counts up by hand and every message carries the state it leaves
 * behind.
 */
@Entity
public class Unit {

    /** From the top of the tree down; far more than any federation has. */
    static final int DEEPEST = 16;

    private static final String SEPARATOR = "/";

    @Id private UUID id;
    private long version;
    private String name;
    private UUID parentId;
    private String path;
    private long lo;
    private long hi;

    @Enumerated(EnumType.STRING)
    private UnitType type;

    @Enumerated(EnumType.STRING)
    private UnitLevel level;

    private String regionCode;
    private String creditCode;

    @Enumerated(EnumType.STRING)
    private UnitStatus status;

    private LocalDate foundedOn;
    private LocalDate endedOn;
    private String endReason;
    private boolean knownOutside;
    private Instant changedAt;
    private UUID changedBy;

    @Column(insertable = false, updatable = false)
    private long changeSeq;

    protected Unit() {} // Hibernate

    /**
     * @param parent the union above, or null at the top of a tree
     * @throws Rejection when the union cannot stand there
     */
    static Unit founded(UUID id, Founding founding, Unit parent, UUID by, Instant now) {
        if (founding.status() != UnitStatus.PREPARING && founding.status() != UnitStatus.NORMAL) {
            throw new Rejection(UnitProblem.STATUS_AT_FOUNDING).at("/status");
        }
        var level =
                founding.level() == null
                        ? UnitPlacement.usualLevel(founding.type(), parent)
                        : founding.level();
        var unit = new Unit();
        unit.id = id;
        unit.version = 1;
        unit.name = founding.name().value();
        unit.type = founding.type();
        unit.level = level;
        unit.regionCode = founding.region() == null ? null : founding.region().value();
        unit.creditCode = founding.creditCode() == null ? null : founding.creditCode().value();
        unit.status = founding.status();
        unit.foundedOn = founding.foundedOn();
        unit.knownOutside = founding.status() == UnitStatus.NORMAL;
        unit.changedAt = now;
        unit.changedBy = by;
        unit.standUnder(parent);
        return unit;
    }

    /** Takes its numbers and says that it is there. */
    UnitFounded placedAt(Interval interval) {
        number(interval);
        return new UnitFounded(state());
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
        if (parent.depth() >= DEEPEST) {
            throw new Rejection(UnitProblem.TREE_TOO_DEEP, DEEPEST).at("/parentId");
        }
        parentId = parent.id;
        path = parent.path + SEPARATOR + id;
    }

    /**
     * @return what changed, or null when everything was so already
     * @throws Rejection {@code UNIT_NOT_OPEN}, {@code STATUS_CHANGE}
     */
    UnitChanged changedTo(UnitChange change, UUID by, Instant now) {
        if (change.isAlready(this)) {
            return null;
        }
        if (!status.mayBecome(change.status()) || change.status() == UnitStatus.DISSOLVED) {
            throw new Rejection(UnitProblem.STATUS_CHANGE, status, change.status()).at("/status");
        }
        boolean unlocks = status == UnitStatus.LOCKED && change.status() == UnitStatus.NORMAL;
        if (!status.isOpen() && !unlocks && !change.keepsAllButStatus(this)) {
            throw new Rejection(UnitProblem.UNIT_NOT_OPEN);
        }
        name = change.name().value();
        regionCode = change.region() == null ? null : change.region().value();
        creditCode = change.creditCode() == null ? null : change.creditCode().value();
        foundedOn = change.foundedOn();
        status = change.status();
        knownOutside |= status == UnitStatus.NORMAL;
        touch(by, now);
        return new UnitChanged(state());
    }

    /**
     * Says where it shall stand now; {@link #renumberedTo} gives it and those below it their
     * numbers.
     *
     * @throws Rejection when it is not open or cannot stand there
     */
    void moveUnder(Unit parent) {
        if (!status.isOpen()) {
            throw new Rejection(UnitProblem.UNIT_NOT_OPEN);
        }
        if (parent.isWithin(this)) {
            throw new Rejection(UnitProblem.MOVE_UNDER_ITSELF).at("/parentId");
        }
        standUnder(parent);
        knownOutside = true;
    }

    /** A union below one that moved: its path follows. */
    UnitMoved movedAlong(Unit parent, Interval interval, UUID by, Instant now) {
        path = parent.path + SEPARATOR + id;
        knownOutside = true;
        return renumberedTo(interval, by, now);
    }

    /** Takes other numbers, its place in the tree unchanged. */
    UnitMoved renumberedTo(Interval interval, UUID by, Instant now) {
        number(interval);
        touch(by, now);
        return new UnitMoved(state());
    }

    /**
     * Ends the union. It stays on record.
     *
     * @param hasLiveChildren whether a live union stands below it
     * @throws Rejection {@code UNIT_NOT_OPEN}, {@code HAS_LIVE_CHILDREN}
     */
    UnitDissolved dissolved(
            String reason, boolean hasLiveChildren, LocalDate today, UUID by, Instant now) {
        if (!status.isOpen()) {
            throw new Rejection(UnitProblem.UNIT_NOT_OPEN);
        }
        requireNoLive(hasLiveChildren);
        status = UnitStatus.DISSOLVED;
        endedOn = today;
        endReason = reason;
        touch(by, now);
        return new UnitDissolved(state());
    }

    static void requireNoLive(boolean hasLiveChildren) {
        if (hasLiveChildren) {
            throw new Rejection(UnitProblem.HAS_LIVE_CHILDREN);
        }
    }

    private void number(Interval interval) {
        lo = interval.lo();
        hi = interval.hi();
    }

    private void touch(UUID by, Instant now) {
        version++;
        changedAt = now;
        changedBy = by;
    }

    UnitState state() {
        return new UnitState(
                id,
                version,
                name,
                parentId,
                type,
                level,
                regionCode,
                creditCode,
                status,
                lo,
                hi,
                path);
    }

    /** Whether it is the other union or stands anywhere below it. */
    boolean isWithin(Unit other) {
        return path.equals(other.path) || path.startsWith(other.path + SEPARATOR);
    }

    /** 1 at the top of a tree. */
    int depth() {
        return path.split(SEPARATOR).length;
    }

    UUID rootId() {
        return UUID.fromString(path.split(SEPARATOR, 2)[0]);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
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

    public String regionCode() {
        return regionCode;
    }

    public String creditCode() {
        return creditCode;
    }

    public UnitStatus status() {
        return status;
    }

    public LocalDate foundedOn() {
        return foundedOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endReason() {
        return endReason;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The account that changed it last. */
    public UUID changedBy() {
        return changedBy;
    }

    /** Where it stands in the tree, as permissions are asked for. */
    public long place() {
        return lo;
    }

    String path() {
        return path;
    }

    Interval interval() {
        return new Interval(lo, hi);
    }

    /** Whether somebody without a right to it may have seen it, so that its going must be told. */
    boolean isKnownOutside() {
        return knownOutside;
    }

    long changeSeq() {
        return changeSeq;
    }
}
