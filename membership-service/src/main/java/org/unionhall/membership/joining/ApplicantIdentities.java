package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.realname.Identities;
import org.unionhall.platform.sealing.Seal;

/** Opens applicants' identities for the real-name check. */
@ApplicationScoped
class ApplicantIdentities implements Identities {

    @Inject Applications applications;
    @Inject Seal seal;

    @Override
    @Transactional
    public Optional<Identity> of(UUID applicationId) {
        return applications
                .findByIdOptional(applicationId)
                .filter(
                        a ->
                                a.status() != ApplicationStatus.REJECTED
                                        && a.status() != ApplicationStatus.WITHDRAWN)
                .map(
                        a ->
                                new Identity(
                                        a.identityVersion(),
                                        a.person().name(),
                                        a.person().idType().name(),
                                        a.idNumber(seal)));
    }
}
