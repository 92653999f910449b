package org.unionhall.organization.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.web.access.Grant;
import org.unionhall.platform.web.access.GrantSource;

/** What an account may do, from the appointments themselves. */
@ApplicationScoped
public class StandingAppointments implements GrantSource {

    private final Appointments appointments;

    StandingAppointments(Appointments appointments) {
        this.appointments = appointments;
    }

    @Override
    @Transactional
    public List<Grant> grantsOf(UUID accountId, LocalDate today) {
        return appointments.grantsOf(accountId, today);
    }
}
