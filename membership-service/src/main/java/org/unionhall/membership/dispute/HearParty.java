package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** What the two sides do themselves: one says how it is, the other may take the dispute back. */
@ApplicationScoped
class HearParty {

    @Inject Disputes disputes;
    @Inject FindDispute find;
    @Inject AdvanceDispute advance;
    @Inject TellParties tell;
    @Inject Clock clock;

    /**
     * Who holds the identity says how it is, once.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FOR_THE_PARTY}, {@code STALE_VERSION}, {@code
     *     DISPUTE_CLOSED}, what {@link Statement#read} refuses
     */
    @Transactional
    Dispute hear(UUID id, Statement statement, OptionalIfMatch version, Actor actor) {
        var said = statement.read();
        var dispute = held(id, version, actor);
        if (!dispute.isHolder(actor)) {
            throw new Rejection(DisputeProblem.FOR_THE_PARTY);
        }
        var now = clock.instant();
        dispute.answered(said, now);
        advance.decide(dispute, now);
        disputes.changed(dispute);
        return dispute;
    }

    /**
     * By who opened it.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FOR_THE_PARTY}, {@code STALE_VERSION}, {@code
     *     DISPUTE_CLOSED}
     */
    @Transactional
    Dispute withdraw(UUID id, OptionalIfMatch version, Actor actor) {
        var dispute = held(id, version, actor);
        if (!dispute.isOpener(actor)) {
            throw new Rejection(DisputeProblem.FOR_THE_PARTY);
        }
        dispute.withdrawn(clock.instant());
        disputes.changed(dispute);
        tell.holder(dispute);
        return dispute;
    }

    private Dispute held(UUID id, OptionalIfMatch version, Actor actor) {
        var dispute = disputes.held(find.one(id, actor));
        version.require(dispute);
        return dispute;
    }
}
