package org.unionhall.membership.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** The ledger of consents stays; it names nobody. */
@ApplicationScoped
class HeldConsents extends Holding {

    HeldConsents() {
        super(Part.CONSENTS, Rows.of("consent_entry", "account_id = :account"));
    }
}
