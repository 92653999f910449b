package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;

/** Everybody's second factor, at most one an account. */
@ApplicationScoped
class SecondFactors extends Repository<SecondFactor> {

    /** The one in force. */
    Optional<SecondFactor> on(UUID accountId) {
        return findByIdOptional(accountId).filter(SecondFactor::isOn);
    }
}
