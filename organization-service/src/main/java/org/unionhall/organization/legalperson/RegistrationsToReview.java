package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;

/** Applications that wait for the answer of the registering union. */
@ApplicationScoped
class RegistrationsToReview implements TaskSource {

    @Inject Registrations registrations;
    @Inject FindUnit units;

    @Override
    public String kind() {
        return "LEGAL_PERSON_TO_REVIEW";
    }

    @Override
    public String permission() {
        return UnionPermission.APPROVE_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return registrations.in(RegistrationStatus.SUBMITTED).stream()
                .flatMap(registration -> waiting(registration).stream())
                .toList();
    }

    /** Empty while nobody registers its union. */
    Optional<Waiting> waiting(Registration registration) {
        return units.registrarOf(registration.unitId())
                .map(
                        registrar ->
                                new Waiting(
                                        registrar.unitId(),
                                        RegistrationView.address(registration.id()),
                                        registration.review().dueAt(),
                                        1));
    }
}
