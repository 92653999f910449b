package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.accesslog.RecordAccess;
import org.unionhall.membership.accesslog.RecordAccess.Whose;
import org.unionhall.membership.accesslog.Subject;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.paper.PaperProblem;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CountedRejection;

/**
 * Claims an identity that a clerk enters from paper. One that is taken is a look-up by number: of
 * the clerk's allowance, and on record for who holds it.
 */
@ApplicationScoped
class ClaimOnPaper {

    private static final String PURPOSE = "代录入会申请";

    @Inject Applications applications;
    @Inject IdentityClaims claims;
    @Inject TriedIdentities tried;
    @Inject RecordAccess looks;
    @Inject Allowances allowances;

    /**
     * Writes a new application with the claim of its identity.
     *
     * @param wanted the indexes of the identity, the present one first
     * @throws org.unionhall.platform.web.problem.Rejection {@code TOO_MANY_MISSES}, {@code
     *     IDENTITY_TAKEN}
     */
    void first(Application application, List<byte[]> wanted, Actor clerk) {
        looks.beforeLookup(clerk);
        if (!applications.submit(application)) {
            throw taken(wanted, clerk);
        }
        var whose = new Whose(Subject.APPLICATION, application.id(), null);
        looks.compared(List.of(whose), Purpose.read(PURPOSE), clerk);
    }

    /**
     * Claims another identity for an application; it is one more of the day's entries.
     *
     * @throws org.unionhall.platform.web.problem.Rejection as {@link #first} does; {@code
     *     TOO_MANY_ENTRIES}
     */
    void another(Application application, List<byte[]> wanted, Actor clerk, Instant now) {
        looks.beforeLookup(clerk);
        if (!allowances.take(clerk.id(), DailyUse.ENTERED)) {
            throw allowances.usedUp(PaperProblem.TOO_MANY_ENTRIES);
        }
        if (!claims.exchange(application, wanted, now)) {
            throw taken(wanted, clerk);
        }
    }

    /** Writes what was corrected; a paper that another has used meanwhile is refused. */
    void changed(Application application) {
        applications.changed(application);
    }

    private CountedRejection taken(List<byte[]> wanted, Actor clerk) {
        tried.taken();
        var holders = claims.holders(Map.of("", wanted)).values();
        var whose = holders.stream().map(ClaimHolder::whose).toList();
        looks.missed(whose, wanted.get(0), Purpose.read(PURPOSE), clerk);
        return new CountedRejection(JoiningProblem.IDENTITY_TAKEN);
    }
}
