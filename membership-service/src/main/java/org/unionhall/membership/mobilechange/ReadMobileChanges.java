package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Shows changes of mobiles to the accounts that they concern. */
@ApplicationScoped
class ReadMobileChanges {

    @Inject MobileChanges changes;

    @Transactional
    Page<MobileChangeView> own(Actor actor, PageRequest page) {
        return Page.of(
                changes.ofAccount(actor.id(), page),
                page,
                one -> shown(one, actor),
                MobileChange::id);
    }

    /**
     * @throws Rejection {@code NOT_FOUND} for everybody whom it does not concern
     */
    @Transactional
    MobileChange one(UUID id, Actor actor) {
        return changes.findByIdOptional(id)
                .filter(one -> one.concerns(actor.id()))
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    MobileChangeView shown(MobileChange one, Actor actor) {
        return MobileChangeView.of(one, actor.id());
    }
}
