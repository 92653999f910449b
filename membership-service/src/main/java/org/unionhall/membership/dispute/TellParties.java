package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;

/** Tells both sides what becomes of a dispute; neither is told of the other. */
@ApplicationScoped
class TellParties {

    @Inject TellPeople people;

    /** Who holds the identity is asked how it is. */
    void heard(Dispute dispute) {
        tell(dispute.side().accountId(), Template.DISPUTE_ABOUT_YOU, dispute);
    }

    /** Who disputes it reads what came of it. */
    void moved(Dispute dispute) {
        tell(dispute.claim().accountId(), Template.DISPUTE_MOVED, dispute);
    }

    /** Who holds the identity, as far as it was asked, reads what came of it. */
    void holder(Dispute dispute) {
        if (dispute.side() != null) {
            tell(dispute.side().accountId(), Template.DISPUTE_MOVED, dispute);
        }
    }

    private void tell(UUID account, Template template, Dispute dispute) {
        if (account != null) {
            people.tell(
                    List.of(
                            new Telling(
                                    account,
                                    template,
                                    Map.of(),
                                    DisputeView.PATH + "/" + dispute.id(),
                                    "dispute:%s:%s:%s"
                                            .formatted(dispute.id(), dispute.state(), account))));
        }
    }
}
