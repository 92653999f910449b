package org.unionhall.events.drive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A joining drive (集中入会行动): a union wins members of certain groups between two days and is measured
 * by its targets.
 */
@Entity
@Table(name = "drive")
public class Drive implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;
    private String title;
    private String description;

    @Column(name = "sponsor_unit_id")
    private UUID sponsorUnitId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "worker_groups")
    private List<String> groups;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = 200)
    @CollectionTable(name = "drive_target", joinColumns = @JoinColumn(name = "drive_id"))
    @OrderColumn(name = "position")
    private List<DriveTarget> targets = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private DriveStatus status;

    @OptimisticLock(excluded = true)
    @Column(name = "feed_position")
    private long feedPosition;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Drive() {} // Hibernate

    /** A new drive, still a draft. The plan must have been checked. */
    static Drive drafted(UUID id, UUID sponsorUnitId, DrivePlan plan, UUID by, Instant now) {
        var drive = new Drive();
        drive.id = id;
        drive.sponsorUnitId = sponsorUnitId;
        drive.status = DriveStatus.DRAFT;
        drive.createdBy = by;
        drive.createdAt = now;
        drive.take(plan);
        return drive;
    }

    /** Replaces what the organisers wrote. A settled drive refuses with {@code DRIVE_SETTLED}. */
    void change(DrivePlan plan) {
        if (status == DriveStatus.SETTLED) {
            throw new Rejection(DriveProblem.DRIVE_SETTLED);
        }
        take(plan);
    }

    private void take(DrivePlan plan) {
        title = plan.title();
        description = plan.description();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        if (!plan.groups().equals(groups)) {
            groups = new ArrayList<>(plan.groups());
        }
        if (!targets.equals(plan.targets())) {
            targets.clear();
            targets.addAll(plan.targets());
        }
    }

    /**
     * Moves to another status; staying is no move and no fault, so that a repeated request does no
     * harm. Refuses with {@code DRIVE_TRANSITION} what the table of {@link DriveStatus} does not
     * have, and with {@code DRIVE_OVER} to open a drive whose last day has passed.
     */
    void become(DriveStatus next, LocalDate today, Instant now) {
        if (next == status) {
            return;
        }
        if (!status.mayBecome(next)) {
            throw status == DriveStatus.SETTLED
                    ? new Rejection(DriveProblem.DRIVE_SETTLED)
                    : new Rejection(DriveProblem.DRIVE_TRANSITION, status, next);
        }
        if (next == DriveStatus.OPEN && isOver(today)) {
            throw new Rejection(DriveProblem.DRIVE_OVER, endsOn);
        }
        status = next;
        settledAt = next == DriveStatus.SETTLED ? now : null;
    }

    /** Whether its last day has passed. */
    public boolean isOver(LocalDate today) {
        return endsOn.isBefore(today);
    }

    /** Gives it its new place in the changes feed. */
    void placeInFeed(long position) {
        feedPosition = position;
    }

    /** What its channels must know of it. */
    public DriveTerms terms() {
        return new DriveTerms(
                id, title, sponsorUnitId, status, groups(), startsOn, endsOn, targets(), createdAt);
    }

    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public UUID sponsorUnitId() {
        return sponsorUnitId;
    }

    /** The groups it is run for, in their official order. */
    public List<String> groups() {
        return List.copyOf(groups);
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public List<DriveTarget> targets() {
        return List.copyOf(targets);
    }

    public DriveStatus status() {
        return status;
    }

    long feedPosition() {
        return feedPosition;
    }

    public Instant createdAt() {
        return createdAt;
    }

    UUID createdBy() {
        return createdBy;
    }

    /** When its figures were frozen; null while they are not. */
    public Instant settledAt() {
        return settledAt;
    }
}
