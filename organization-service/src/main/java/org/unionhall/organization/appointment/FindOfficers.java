package org.unionhall.organization.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.organization.access.UnionPermission;

/** Who acts for a union, for the features that have something to tell them. */
@ApplicationScoped
public class FindOfficers {

    @Inject Appointments appointments;

    /**
     * The accounts of people that hold the permission by an appointment at the union itself.
     *
     * @param atMost more are left out
     */
    @Transactional
    public List<UUID> at(UUID unitId, UnionPermission permission, LocalDate day, int atMost) {
        return appointments.inForceAt(unitId, day).stream()
                .filter(one -> one.permissions().contains(permission.name()))
                .map(Appointment::accountId)
                .distinct()
                .limit(atMost)
                .toList();
    }
}
