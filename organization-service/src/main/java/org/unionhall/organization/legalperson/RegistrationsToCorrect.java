package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;

/** Applications that were returned and wait for their union. */
@ApplicationScoped
class RegistrationsToCorrect implements TaskSource {

    @Inject Registrations registrations;

    @Override
    public String kind() {
        return "LEGAL_PERSON_TO_CORRECT";
    }

    @Override
    public String permission() {
        return UnionPermission.EDIT_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return registrations.in(RegistrationStatus.RETURNED).stream().map(this::waiting).toList();
    }

    Waiting waiting(Registration registration) {
        return new Waiting(
                registration.unitId(), RegistrationView.address(registration.id()), null, 1);
    }
}
