package org.unionhall.membership.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.consent.FindConsents;
import org.unionhall.membership.realname.Identities.Identity;

/** Asks the features one after the other whose identity it is. */
@ApplicationScoped
class AllIdentities {

    @Inject @Any Instance<Identities> features;
    @Inject FindConsents consents;

    /** As {@link Identities#of}; empty for who has taken the consent to it back. */
    Optional<Identity> of(UUID subject) {
        return features.stream()
                .flatMap(feature -> feature.of(subject).stream())
                .filter(identity -> consents.mayBeChecked(subject))
                .findAny();
    }
}
