package org.unionhall.organization.appointment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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
import org.unionhall.organization.appointment.AppointmentMessages.AppointmentChanged;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Somebody acts for a union and all below it, in a role, from one day to another. Whoever changes
 * one holds its row's lock, so the version counts up by hand.
 */
@Entity
public class Appointment {

    @Id private UUID id;
    private long version;
    private UUID accountId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] permissions;

    private LocalDate validFrom;
    private LocalDate validTo;
    private boolean ended;
    private LocalDate endedOn;
    private String endReason;
    private UUID changedBy;
    private Instant changedAt;

    protected Appointment() {} // Hibernate

    static Appointment made(UUID id, Nomination nomination, UUID by, Instant now) {
        var appointment = new Appointment();
        appointment.id = id;
        appointment.version = 1;
        appointment.accountId = nomination.accountId();
        appointment.unitId = nomination.unitId();
        appointment.role = nomination.role();
        appointment.permissions = sorted(nomination.grants());
        appointment.validFrom = nomination.from();
        appointment.validTo = nomination.to();
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
    AppointmentChanged ended(LocalDate on, String reason, LocalDate today, UUID by, Instant now) {
        if (ended || (validTo != null && validTo.isBefore(today))) {
            throw new Rejection(AppointmentProblem.ALREADY_ENDED);
        }
        if (role == Role.FOUNDER && by.equals(accountId)) {
            throw new Rejection(AppointmentProblem.FOUNDER_CANNOT_RESIGN);
        }
        boolean begun = !validFrom.isAfter(today);
        if (begun && on.isBefore(validFrom)) {
            throw new Rejection(AppointmentProblem.TERM_ENDS_BEFORE_START, validFrom).at("/on");
        }
        if (validTo != null && on.isAfter(validTo)) {
            throw new Rejection(AppointmentProblem.END_AFTER_TERM, validTo).at("/on");
        }
        if (on.isAfter(today)) {
            if (on.isBefore(validFrom)) {
                throw new Rejection(AppointmentProblem.TERM_ENDS_BEFORE_START, validFrom).at("/on");
            }
            validTo = on;
        } else {
            ended = true;
            endedOn = on;
        }
        endReason = reason;
        return touched(by, now);
    }

    /**
     * Takes over what its role allows since the table of roles changed.
     *
     * @return null when nothing changed
     */
    AppointmentChanged followingItsRole(Instant now) {
        if (role.namesItsPermissions()) {
            return null;
        }
        var allowed = sorted(role.permissions());
        if (Arrays.equals(allowed, permissions)) {
            return null;
        }
        permissions = allowed;
        return touched(changedBy, now);
    }

    private AppointmentChanged touched(UUID by, Instant now) {
        version++;
        changedBy = by;
        changedAt = now;
        return changed();
    }

    AppointmentChanged changed() {
        return new AppointmentChanged(
                id, version, accountId, unitId, role, permissions(), validFrom, validTo, ended);
    }

    boolean isInForce(LocalDate day) {
        return !ended && !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    private static String[] sorted(Collection<UnionPermission> permissions) {
        return permissions.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    public UUID id() {
        return id;
    }

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
