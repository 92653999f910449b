package org.unionhall.events.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unionhall.events.drive.DriveMessages.ChannelChanged;
import org.unionhall.events.drive.DriveStatus;
import org.unionhall.events.drive.DriveTerms;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/**
 * One way into a drive: a QR code given to a unit, a venue or a recruiter. What is applied for
 * through it counts for the drive. It is never deleted, so that what came through it stays
 * attributed.
 */
@Entity
@Table(name = "channel")
public class Channel implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;
    private String code;

    @Column(name = "drive_id")
    private UUID driveId;

    @Column(name = "unit_id")
    private UUID unitId;

    private String label;
    private String recruiter;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "worker_groups")
    private List<String> ownGroups;

    @Column(name = "starts_on")
    private LocalDate ownStart;

    @Column(name = "ends_on")
    private LocalDate ownEnd;

    private boolean closed;

    @Enumerated(EnumType.STRING)
    @Column(name = "drive_status")
    private DriveStatus driveStatus;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "drive_groups")
    private List<String> driveGroups;

    @Column(name = "drive_starts")
    private LocalDate driveStarts;

    @Column(name = "drive_ends")
    private LocalDate driveEnds;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private UUID createdBy;

    protected Channel() {} // Hibernate

    /**
     * A new channel of a drive. Refuses with {@code CHANNEL_DRIVE_OVER} when the drive is closed or
     * settled, and what {@link ChannelPlan#check} finds.
     */
    static Channel issued(
            UUID id, PrintedCode code, DriveTerms drive, ChannelPlan plan, UUID by, Instant now) {
        if (drive.status() == DriveStatus.CLOSED || drive.status() == DriveStatus.SETTLED) {
            throw new Rejection(ChannelProblem.CHANNEL_DRIVE_OVER);
        }
        plan.check(drive);
        var channel = new Channel();
        channel.id = id;
        channel.code = code.value();
        channel.driveId = drive.driveId();
        channel.unitId = plan.unitId();
        channel.label = plan.label();
        channel.recruiter = plan.recruiter();
        channel.ownGroups = new ArrayList<>(plan.groups());
        channel.ownStart = plan.startsOn();
        channel.ownEnd = plan.endsOn();
        channel.createdBy = by;
        channel.createdAt = now;
        channel.follow(drive);
        return channel;
    }

    /** Takes over what its drive now says. */
    void follow(DriveTerms drive) {
        driveStatus = drive.status();
        driveStarts = drive.startsOn();
        driveEnds = drive.endsOn();
        if (!drive.groups().equals(driveGroups)) {
            driveGroups = new ArrayList<>(drive.groups());
        }
    }

    /** Closes it by hand, whatever its drive does. To close a closed one changes nothing. */
    void close() {
        closed = true;
    }

    /**
     * Takes the closing back. Refuses with {@code CHANNEL_DRIVE_OVER} once the drive is closed or
     * settled.
     */
    void reopen() {
        if (driveStatus == DriveStatus.CLOSED || driveStatus == DriveStatus.SETTLED) {
            throw new Rejection(ChannelProblem.CHANNEL_DRIVE_OVER);
        }
        closed = false;
    }

    /** Whether people can join through it on that day, and if not, why. */
    Openness openness(LocalDate today) {
        if (isClosed()) {
            return Openness.CLOSED;
        }
        return switch (driveStatus) {
            case DRAFT -> Openness.NOT_STARTED;
            case PAUSED -> Openness.PAUSED;
            case CLOSED, SETTLED -> Openness.ENDED;
            case OPEN -> {
                if (today.isBefore(startsOn())) {
                    yield Openness.NOT_STARTED;
                }
                yield today.isAfter(endsOn()) ? Openness.ENDED : Openness.OPEN;
            }
        };
    }

    /**
     * The message of the channel as it now is, once it is written, so that the version is the one
     * just written.
     */
    ChannelChanged changed() {
        return new ChannelChanged(
                id,
                version,
                code,
                driveId,
                unitId,
                label,
                !isClosed() && driveStatus == DriveStatus.OPEN,
                startsOn(),
                endsOn(),
                groups());
    }

    /** The first day it can be open: its own, never before its drive's. */
    LocalDate startsOn() {
        return ownStart == null || ownStart.isBefore(driveStarts) ? driveStarts : ownStart;
    }

    /** The last day it can be open: its own, never after its drive's. */
    LocalDate endsOn() {
        return ownEnd == null || ownEnd.isAfter(driveEnds) ? driveEnds : ownEnd;
    }

    /**
     * Whom it is for: all of the drive's groups, or its own choice as far as the drive still has
     * it.
     */
    List<String> groups() {
        if (ownGroups.isEmpty()) {
            return List.copyOf(driveGroups);
        }
        Collection<String> left = new ArrayList<>(ownGroups);
        left.retainAll(driveGroups);
        return List.copyOf(left);
    }

    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public String code() {
        return code;
    }

    public UUID driveId() {
        return driveId;
    }

    public UUID unitId() {
        return unitId;
    }

    public String label() {
        return label;
    }

    String recruiter() {
        return recruiter;
    }

    /** Closed by hand, or left without any group because its drive gave them up. */
    boolean isClosed() {
        return closed || groups().isEmpty();
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }
}
