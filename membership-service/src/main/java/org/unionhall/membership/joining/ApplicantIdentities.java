package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.realname.Identities;
import org.unionhall.membership.sealing.Seal;

/** Opens applicants' identities for the real-name check. */
@ApplicationScoped
class ApplicantIdentities implements Identities {

    private final Applications applications;
    private final Seal seal;

    ApplicantIdentities(Applications applications, Seal seal) {
        this.applications = applications;
        this.seal = seal;
    }

    @Override
    @Transactional
    public Optional<Identity> ofApplication(UUID applicationId) {
        return applications
                .findByIdOptional(applicationId)
                .filter(
                        a ->
                                a.status() != ApplicationStatus.REJECTED
                                        && a.status() != ApplicationStatus.WITHDRAWN)
                .map(
                        a ->
                                new Identity(
                                        a.person().name(),
                                        a.person().idType().name(),
                                        a.idNumber(seal)));
    }
}
