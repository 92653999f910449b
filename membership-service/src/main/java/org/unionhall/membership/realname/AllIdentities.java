package org.unionhall.membership.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.realname.Identities.Identity;

/** Asks the features one after the other whose identity it is. */
@ApplicationScoped
class AllIdentities {

    @Inject @Any Instance<Identities> features;

    /** As {@link Identities#of}. */
    Optional<Identity> of(UUID subject) {
        return features.stream().flatMap(feature -> feature.of(subject).stream()).findAny();
    }
}
