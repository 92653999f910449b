package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.unionhall.platform.web.problem.CountedRejection;

/** Claims an identity for an application, after counting that it was tried. */
@ApplicationScoped
class ClaimIdentity {

    @Inject Applications applications;
    @Inject TriedIdentities tried;
    @Inject IdentityClaims claims;

    /**
     * Writes a new application with the claim of its identity.
     *
     * @param region of the union that is applied to, or null
     */
    void first(Application application, Attempt attempt, String region) {
        tried.count(application.person().idIndex(), attempt, region);
        if (!applications.submit(application)) {
            tried.taken();
            throw claims.taken(application.accountId());
        }
    }

    /**
     * Claims another identity for an application.
     *
     * @param wanted its indexes, the present one first
     */
    void another(
            Application application,
            List<byte[]> wanted,
            Attempt attempt,
            String region,
            Instant now) {
        tried.count(wanted.get(0), attempt, region);
        if (!claims.exchange(application, wanted, now)) {
            tried.taken();
            throw new CountedRejection(JoiningProblem.IDENTITY_TAKEN);
        }
    }
}
