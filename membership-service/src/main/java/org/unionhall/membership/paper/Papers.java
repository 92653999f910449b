package org.unionhall.membership.paper;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.files.About;
import org.unionhall.platform.files.ContentTypes;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.files.Purpose;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Signed papers: sealed, a day until something names them, then as long as the papers are kept. */
@ApplicationScoped
public class Papers {

    private final Files files;
    private final UnitCopies units;
    private final Allowances allowances;
    private final Parameters parameters;
    private final Clock clock;
    private final Purpose purpose;

    @Inject
    Papers(
            Files files,
            UnitCopies units,
            Allowances allowances,
            Parameters parameters,
            Clock clock,
            @ConfigProperty(name = "unionhall.papers.longest") long longest,
            @ConfigProperty(name = "unionhall.papers.waiting-for") Duration waiting) {
        this.files = files;
        this.units = units;
        this.allowances = allowances;
        this.parameters = parameters;
        this.clock = clock;
        this.purpose =
                new Purpose(
                        "APPLICATION_PAPER",
                        Set.of(ContentTypes.PDF, ContentTypes.JPEG, ContentTypes.PNG),
                        longest,
                        longest,
                        true,
                        true,
                        waiting);
    }

    /**
     * Takes one in, called outside of transactions; it counts as an entry of the day.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code TOO_MANY_ENTRIES}, or of files
     */
    StoredFile take(UUID unitId, InputStream sent, Actor clerk) {
        QuarkusTransaction.requiringNew().run(() -> mayTake(unitId, clerk));
        var subject = "/api/v1/applications/papers/" + Ids.next();
        return files.put(purpose, new About(unitId, clerk.id(), subject, "signed"), sent);
    }

    private void mayTake(UUID unitId, Actor clerk) {
        clerk.require(REVIEW_JOINING, units.get(unitId).place());
        if (!allowances.take(clerk.id(), DailyUse.ENTERED)) {
            throw allowances.usedUp(PaperProblem.TOO_MANY_ENTRIES);
        }
    }

    /**
     * Asks for a paper that was sent for a union.
     *
     * @throws Rejection {@code PAPER_UNKNOWN} unless it was sent for that union
     */
    public void requireSentFor(UUID unitId, UUID id) {
        boolean sent =
                files.find(id)
                        .filter(file -> purpose.name().equals(file.purpose()))
                        .filter(file -> unitId.equals(file.about().unitId()))
                        .isPresent();
        if (!sent) {
            throw new Rejection(PaperProblem.PAPER_UNKNOWN).at("/paperId");
        }
    }

    /** Something names this paper, which is kept from now on. */
    public void keep(UUID id) {
        var today = LocalDate.now(clock);
        int days = parameters.number(ParameterName.PAPER_KEPT_DAYS, null, today);
        files.endAt(id, clock.instant().plus(Duration.ofDays(days)));
    }

    /** Nothing names it any more: it is gone. */
    public void end(UUID id) {
        files.endAt(id, clock.instant());
    }

    /**
     * The file of a paper.
     *
     * @throws Rejection {@code NOT_FOUND} when it has ended
     */
    public StoredFile get(UUID id) {
        return files.find(id).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /** What it holds, piece by piece. */
    public InputStream open(StoredFile paper) {
        return files.open(paper);
    }
}
