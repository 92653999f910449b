package org.unionhall.organization.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** Somebody acts for a union and all below it, in a role, from one day to another. */
@Entity
public class Appointment implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID accountId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] permissions;

    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate rightsFrom;
    private boolean ended;
    private LocalDate endedOn;
    private String endReason;
    private UUID changedBy;
    private Instant changedAt;

    protected Appointment() {} // Hibernate

    /**
     * @param today the day it is recorded: the office may have begun before, its rights do not
     */
    static Appointment made(UUID id, Nomination nomination, LocalDate today, UUID by, Instant now) {
        var appointment = new Appointment();
        appointment.id = id;
        appointment.accountId = nomination.accountId();
        appointment.unitId = nomination.unitId();
        appointment.role = nomination.role();
        appointment.permissions = sorted(nomination.grants());
        appointment.validFrom = nomination.from();
        appointment.validTo = nomination.to();
        appointment.rightsFrom = nomination.from().isBefore(today) ? today : nomination.from();
        appointment.changedBy = by;
        appointment.changedAt = now;
        return appointment;
    }

    /**
     * Ends it. A day to come shortens the term; today or an earlier day ends it at once.
     *
     * @param on the last day it holds
     * @throws Rejection {@code ALREADY_ENDED}, {@code FOUNDER_CANNOT_RESIGN}, {@code
     *     TERM_ENDS_BEFORE_START}, {@code END_AFTER_TERM}
     */
    void end(LocalDate on, String reason, LocalDate today, UUID by, Instant now) {
        if (ended || (validTo != null && validTo.isBefore(today))) {
            throw new Rejection(AppointmentProblem.ALREADY_ENDED);
        }
        if (role == Role.FOUNDER && by.equals(accountId)) {
            throw new Rejection(AppointmentProblem.FOUNDER_CANNOT_RESIGN);
        }
        if (on.isBefore(validFrom) && (on.isAfter(today) || !validFrom.isAfter(today))) {
            throw new Rejection(AppointmentProblem.TERM_ENDS_BEFORE_START, validFrom).at("/on");
        }
        if (validTo != null && on.isAfter(validTo)) {
            throw new Rejection(AppointmentProblem.END_AFTER_TERM, validTo).at("/on");
        }
        if (on.isAfter(today)) {
            validTo = on;
        } else {
            ended = true;
            endedOn = on;
        }
        endReason = reason;
        touched(by, now);
    }

    /** Takes over what its role allows, if the table of roles has changed since. */
    boolean followsItsRole(Instant now) {
        var allowed = sorted(role.permissions());
        if (role.namesItsPermissions() || Arrays.equals(allowed, permissions)) {
            return false;
        }
        permissions = allowed;
        touched(changedBy, now);
        return true;
    }

    private void touched(UUID by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    /** What the other services are sent, once it is written. */
    AppointmentChanged changed() {
        return new AppointmentChanged(
                id,
                version,
                accountId,
                unitId,
                role,
                permissions(),
                validFrom,
                validTo,
                ended,
                rightsFrom);
    }

    /** Whether it allows anything on that day. */
    boolean isInForce(LocalDate day) {
        return !ended && !day.isBefore(rightsFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static String[] sorted(Collection<UnionPermission> permissions) {
        return permissions.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public UUID accountId() {
        return accountId;
    }

    /** Null for the whole platform. */
    public UUID unitId() {
        return unitId;
    }

    public Role role() {
        return role;
    }

    public List<String> permissions() {
        return List.of(permissions);
    }

    public LocalDate from() {
        return validFrom;
    }

    /** Null while nobody knows. */
    public LocalDate to() {
        return validTo;
    }

    /** The day since which it allows anything: its first day, or the day it was recorded later. */
    public LocalDate rightsFrom() {
        return rightsFrom;
    }

    public boolean hasEnded() {
        return ended;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public String endReason() {
        return endReason;
    }

    /** The account that appointed or, later, changed it. */
    public UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
