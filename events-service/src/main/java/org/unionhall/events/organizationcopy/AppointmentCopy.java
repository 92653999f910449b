package org.unionhall.events.organizationcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who may act for which union, as organization last told of it. Written only by {@link
 * AppointmentListener}.
 */
@Entity
@Immutable
@Table(name = "appointment_copy")
@SuppressWarnings("unused") // queries read the fields
public class AppointmentCopy {

    @Id
    @Column(name = "appointment_id")
    private UUID appointmentId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "unit_id")
    private UUID unitId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> permissions;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    private boolean ended;

    protected AppointmentCopy() {} // Hibernate

    /** Names of what it allows. */
    Set<String> permissions() {
        return Set.copyOf(permissions);
    }
}
