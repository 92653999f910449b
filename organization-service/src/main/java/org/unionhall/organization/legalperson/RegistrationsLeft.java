package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.unionhall.organization.unit.LeftBehind;

/** The open applications of a union for registration. */
@ApplicationScoped
class RegistrationsLeft implements LeftBehind {

    @Inject Registrations registrations;

    @Override
    public Kind kind() {
        return Kind.REGISTRATIONS;
    }

    @Override
    public long at(UUID unitId) {
        return registrations.count(
                "unitId = ?1 and status in ?2",
                unitId,
                List.of(RegistrationStatus.SUBMITTED, RegistrationStatus.RETURNED));
    }
}
