package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;

/** Changes of the mobile of somebody who is erased, and claims of the account. */
@ApplicationScoped
class HeldMobileChanges extends Holding {

    HeldMobileChanges() {
        super(
                Part.MOBILE_CHANGES,
                Rows.gone("mobile_change", "account_id = :account OR holder_id = :account"));
    }
}
