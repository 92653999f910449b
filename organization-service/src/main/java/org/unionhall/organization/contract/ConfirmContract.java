package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** The union above confirms that a contract was filed, or gives it back. */
@ApplicationScoped
class ConfirmContract {

    @Inject RecordContract record;
    @Inject ActOnContracts act;
    @Inject ContractTerms terms;

    /**
     * In effect at once when the time to object is over already.
     *
     * @throws Rejection {@code OWN_CONTRACT}, {@code CONTRACT_NOT_WAITING}
     */
    @Transactional
    Contract confirm(UUID id, IfMatch version, Actor actor) {
        var one = act.above(id, version, actor).contract();
        one.confirmed(actor.id(), terms.now());
        record.counted(one);
        return record.changed(one);
    }

    /**
     * @throws Rejection {@code OWN_CONTRACT}, {@code CONTRACT_NOT_WAITING}
     */
    @Transactional
    Contract giveBack(UUID id, Reason why, IfMatch version, Actor actor) {
        var held = act.above(id, version, actor);
        var one = held.contract();
        var toFile = terms.toFile(one.course().signedFrom(), held.region());
        one.returned(why.read(), toFile, actor.id(), terms.now());
        return record.changed(one);
    }
}
