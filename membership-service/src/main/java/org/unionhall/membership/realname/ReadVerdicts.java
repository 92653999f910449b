package org.unionhall.membership.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the registry said, for the features that show it or decide by it. */
@ApplicationScoped
public class ReadVerdicts {

    @Inject RealNameChecks checks;

    /**
     * The states of several applications' checks; one that has none yet is pending, and so is one
     * that was answered for an identity since corrected.
     */
    public Map<UUID, CheckState> of(Collection<UUID> applicationIds) {
        return checks.statesOf(applicationIds);
    }

    /**
     * Whether the registry has confirmed the identity the account applies with or was taken in
     * with. What was rejected or withdrawn says nothing.
     */
    public boolean hasConfirmed(UUID accountId) {
        return checks.anyMatched(accountId);
    }

    /** The state of one application's check. */
    public CheckState of(UUID applicationId) {
        return of(List.of(applicationId)).get(applicationId);
    }
}
