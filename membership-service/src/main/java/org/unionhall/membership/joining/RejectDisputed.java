package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.web.access.Actor;

/** Rejects an open application with somebody else's identity, which is free then. */
@ApplicationScoped
public class RejectDisputed {

    @Inject Applications applications;
    @Inject IdentityClaims claims;
    @Inject PublishDecision publish;

    /**
     * The caller has decided whose the identity is.
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code ALREADY_DECIDED}, {@code
     *     OWN_APPLICATION}
     */
    @Transactional(TxType.MANDATORY)
    public void reject(UUID id, String reason, Actor clerk, Instant now) {
        var application = applications.held(id);
        var seen = Seen.version(application.version());
        publish.publish(application, application.rejectedBy(clerk, seen, reason, now));
        claims.releaseOf(List.of(id));
    }
}
