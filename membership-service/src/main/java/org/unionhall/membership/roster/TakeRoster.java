package org.unionhall.membership.roster;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.files.About;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.files.StoredFile;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Takes a roster in: it goes sealed into a file, from there into sealed pieces, and is checked by a
 * job. The file is deleted as soon as it was read.
 */
@ApplicationScoped
class TakeRoster {

    @Inject UnitCopies units;
    @Inject BeginImport begin;
    @Inject StageRoster stage;
    @Inject Files files;
    @Inject RosterSettings settings;

    /**
     * Takes it, called outside of transactions.
     *
     * @return the import
     * @throws Rejection of {@link RosterProblem} or of files; {@code NOT_FOUND}, {@code FORBIDDEN},
     *     {@code TOO_MANY_JOBS}; nothing is left over then
     */
    UUID take(RosterOrder order, InputStream sent, Actor actor) {
        if (!order.paperConsent()) {
            throw new Rejection(RosterProblem.PAPER_CONSENT_REQUIRED).ofParameter("paperConsent");
        }
        QuarkusTransaction.requiringNew().run(() -> require(order, actor));
        var id = Ids.next();
        var file = kept(id, order, sent, actor);
        try {
            var roster =
                    QuarkusTransaction.requiringNew().call(() -> begin.arrived(id, order, actor));
            var read = stage.stage(roster, file);
            QuarkusTransaction.requiringNew().run(() -> begin.check(id, read, actor));
            return id;
        } catch (RuntimeException refused) {
            QuarkusTransaction.requiringNew().run(() -> begin.forget(id));
            throw refused;
        } finally {
            files.delete(file.id());
        }
    }

    private void require(RosterOrder order, Actor actor) {
        actor.require(REVIEW_JOINING, units.get(order.unitId()).place());
        begin.requireAllowance(actor);
    }

    private StoredFile kept(UUID id, RosterOrder order, InputStream sent, Actor actor) {
        var about =
                new About(order.unitId(), actor.id(), RosterImportResource.PATH + "/" + id, "sent");
        try {
            return files.put(settings.sent(), about, RosterStream.of(sent));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException("The roster broke off", brokenOff);
        }
    }
}
