package org.unionhall.membership.dispute;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Permission;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Whom a dispute concerns: both sides, and those who decide it. */
@ApplicationScoped
class FindDispute {

    @Inject Disputes disputes;
    @Inject UnitCopies units;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    Dispute one(UUID id, Actor actor) {
        var dispute = disputes.get(id);
        if (!dispute.isOpener(actor) && !dispute.isHolder(actor)) {
            require(REVIEW_JOINING, dispute, actor);
        }
        return dispute;
    }

    /**
     * The actor acts for the union that decides it. What nobody has shown a document for is out of
     * everybody's sight.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    void require(Permission permission, Dispute dispute, Actor actor) {
        if (dispute.side() == null) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        actor.require(permission, units.get(dispute.side().deciderId()).place());
    }
}
